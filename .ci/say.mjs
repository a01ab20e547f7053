/**
 * Ends the run with one sentence that says what is missing and what to do.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
