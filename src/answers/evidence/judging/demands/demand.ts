/** Something that a question wants told besides its topic: how it puts that, and how a sentence tells it. */
export type Demand = {
  readonly asked: RegExp;
  readonly told: RegExp;
  /**
   * Whether it is enough that a passage is on the matter that a question speaks of in words of its own ("what do temps earn"), or what
   * such a passage has to say at least.
   */
  readonly orOnMatter?: true | RegExp;
};
