/** The business said no to a file that had arrived: thrown with the sentence to show. */
export class SendingRefused extends Error {
  override name = "SendingRefused";
}
