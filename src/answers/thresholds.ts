/**
 * Every weight and threshold by which an answer is chosen or withheld, with its reason. They were set on the tuned
 * questions of tests/eval; docs/ranking.md shows the curve behind the coverage figures.
 */
export const THRESHOLDS = {
  /**
   * The weights of `confidenceFrom`, in log odds. More words asked and met are better evidence than few; a word that no
   * document has speaks against any answer; a number or a date that was asked for and is there speaks for it.
   */
  confidence: {
    bias: -4,
    coverage: 3,
    closeness: 1.75,
    together: 3.5,
    tellingWord: 1.25,
    margin: 0.75,
    asked: -1,
    unknown: -4.5,
    isOfKind: 1,
    isNotOfKind: -1.75,
    isOnMatter: 2,
  },
  /** Who asks what to do ("how do I apply …") is seldom answered by an update: it has to be surer by this. */
  advice: 2,
  /** … and who asks about a matter of their own ("can I stay with my foster mum past 18") by this: with 2, five more of 345 such questions that nobody can answer would be, and no right one is won. */
  ofOwnAffairs: 4,
  /** The least confidence for an answer: where the curve of docs/ranking.md bends. */
  answerable: -0.3,
  /** The same of a short topic in other words than the passage's, for which no example question speaks: where it was read as a matter, 6 would refuse right ones … */
  unbackedMatter: 5,
  /** … and where only a synonym met. */
  unbackedSynonym: 1.2,
  /** The same where less than half of what a topic tells is in the passage, and no example question speaks for it: at 0 five more of 345 such questions that nobody can answer would be, and no right one is won. */
  halfHeld: 3,
  /** Whatever else speaks for it, a passage that holds less of what was asked is no answer. */
  leastCoverage: 0.3,
  /** … nor one that holds it here and there, with less of it than this near to each other. */
  leastCloseness: 0.2,
  /** A figure or a date stands in many a passage: one that is shown for it has to hold this share of what was asked. */
  figureCoverage: 0.45,
  /** Across regions or years a passage is on the topic when it covers this share of what the best one does. */
  alikeCoverage: 0.55,
  /** A region is said to work on a topic when one passage holds this much of it at least; 0.6 refused two right ones. */
  comesUpCoverage: 0.5,
  /** Side by side, a region may speak of only one of the two things compared. */
  comparedCoverage: 0.34,
  /** A passage of another document is shown behind the best while its score is at least this share of the best. */
  companionScore: 0.5,
  /** For "what's happening on": passages this near the best are equals, and the newer one comes first. */
  equalScore: 0.72,
  /** The same where many words were said: then the best passage is meant, and not the newest. */
  equalScoreOfMany: 0.92,
  /** … and hold together as much of what the question said together ("opportunity areas"). */
  equalTogether: 0.6,
  /** A newer passage whose score is at least this share of the best comes first … */
  holdsMoreScore: 0.8,
  /** … where it holds so much more of what was asked. */
  holdsMore: 0.2,
  /** What a passage from another region keeps of its score where a region is named. */
  otherRegion: 0.45,
  /** What a passage from another committee keeps of its score where a committee is named. */
  otherCommittee: 0.55,
  /** What a passage of another date keeps of its score where a date is named. */
  otherDate: 0.7,
  /** What a passage of a document gains whose whole title the question holds. */
  namedByTitle: 1.5,
  /** What a passage keeps of its score that does not speak of the authority named. */
  otherPlace: 0.3,
  /** What a passage gains that is the very member of a programme asked for (“workshop E”): no other one is. */
  labelled: 4,
  /** What a passage gains that holds the most telling term of the matter that the question speaks of in words of its own; another gains less. */
  onMatter: 2,
  /** … and for each further term of it. */
  furtherTerm: 0.1,
  /** What a passage gains that all examples of such a question mean, as a multiple of its score; docs/adr/0009-example-questions.md. */
  askedByExamples: 8,
  /** Where nothing was found, a question is answered by the meaning for which so many of the examples' votes speak, from 0 to 1: at 0.2 "nursery fees" would be. */
  clearWhereNothingFound: 0.25,
  /** … and what was found and says nothing of that meaning gives way to it from so many on: at 0.33 right answers give way too. */
  clearAgainstFound: 0.36,
  /** How sure it has to be what all words of a sentence together mean, from 0 to some 10 (`meantOnTheWhole`): at 0.8 three more of 90 sentences of other fields might be answered … */
  sureWhereNothingFound: 1,
  /** … where somebody, a place or a reason is asked for, which what is said of the matter may not give … */
  sureOfOneThing: 2.4,
  /** … and where something was found that says nothing of that meaning. */
  sureAgainstFound: 4,
  /** What a passage gains that names the very month asked for ("as at 20 March 2017"). */
  namesDate: 1.3,
  /** What a sentence of the kind asked for (a number, a date, a name) adds, as a share of the question's weight. */
  kindOfAnswer: 0.22,
  /** What such a sentence gains over the other sentences of its passage. */
  kindInSentence: 0.6,
  /** What a word counts in the choice of a sentence that a heading above the passage has: all of its sentences are about it. */
  saidAbove: 0.3,
  /** What a term of the matter keeps of its weight in the choice of a sentence. */
  ofMatter: 0.7,
  /** What a sentence gains over the others of its passage, as a share of all that was asked, where it names the matter by its most telling term. */
  namesMatter: 0.5,
  /** … and for each further term of it. */
  furtherInSentence: 0.15,
  /** How often a figure that is said in a question counts in the choice of a sentence: who names it means the sentence that gives it. */
  figureSaid: 2,
  /** What a word counts in that choice that was said in the questions before, and not in this one. */
  saidBefore: 0.4,
  /** What being the newest rather than the oldest document adds, as a share of the score: it decides between equals. */
  recency: 0.04,
} as const;
