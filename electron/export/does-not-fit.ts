/** Events do not fit into a file of the format that was asked for; the message says why, to stand in a sentence. */
export class DoesNotFit extends Error {
  override readonly name = 'DoesNotFit';
}
