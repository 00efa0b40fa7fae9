const WHY = /^(?:and |so |but )*(?:why|how come)\b/i;

/** Whether a question asks for a reason, which a passage that only holds some of its words does not give. */
export function asksWhy(question: string): boolean {
  return WHY.test(question);
}
