import type { Door } from "#platform/context";
import type { JobHandler } from "#platform/jobs";
import { cancelLeavingJob } from "../cancel-mails.js";
import { probeMailsJob } from "../holding/probe-mails.job.js";
import { releaseMailsJob, sweepMailsJob } from "./release-mails.job.js";
import { sendMailJob, type MailShop } from "./send-mail.job.js";

export { mailQueues } from "./queues.rules.js";

/** What carries mails out of the house. */
export const mailJobs = (shop: MailShop & { door: Door }): JobHandler[] => [
  sendMailJob(shop),
  probeMailsJob(shop),
  releaseMailsJob(shop.works),
  sweepMailsJob(shop.works, shop.door),
  cancelLeavingJob(shop.works),
];
