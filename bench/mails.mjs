import { rounded } from "./figures.mjs";
import { lag } from "./lag.mjs";
import { answersAfter, openSink } from "./sink.mjs";
import { load, ofTheApi, ports } from "./world.mjs";

/** Many mails leave through the jobs to a mail server of this process, beside a bare nodemailer that hands the same texts to the same server. */
export async function measureMails(world, { mails }, say) {
  say(
    `\nmails, ${mails} of them to a local mail server that takes ${answersAfter} ms for each; in brackets a bare nodemailer with as many connections`,
  );
  const sink = await openSink();
  try {
    const queued = await queue(world, mails, sink);
    await lag();
    const lags = [];
    const watching = setInterval(() => void lag().then((ms) => lags.push(ms)), 1_000);
    const start = performance.now();
    await queued.commit();
    await sink.until(mails, 300_000);
    const api = (performance.now() - start) / 1_000;
    clearInterval(watching);
    lags.push(await lag());
    const firstAfterSeconds = rounded(queued.firstAfter(start));
    sink.forget();
    const bare = await sendBare(queued.texts, mails);
    const result = {
      mails,
      seconds: { api: rounded(api), bare: rounded(bare), ratio: rounded(api / bare) },
      firstAfterSeconds,
      eventLoopP99Ms: rounded(Math.max(...lags)),
    };
    say(
      `${result.seconds.api} s (${result.seconds.bare})   ratio ${result.seconds.ratio}   the first after ${result.firstAfterSeconds} s   event loop p99 at worst ${result.eventLoopP99Ms} ms`,
    );
    return result;
  } finally {
    await sink.close();
  }
}

/** All in one transaction, so that they are there at one moment. */
async function queue(world, count, sink) {
  const { openHouse } = await load("server/house.js");
  const { openLog } = await load("platform/log.js");
  const { systemClock } = await load("platform/clock.js");
  const { newId } = await load("platform/ids.js");
  const { queueMail } = await load("modules/mails/index.js");
  const quiet = openLog("silent", null);
  const house = await openHouse(world.settings, world.databaseUrl, systemClock, quiet, () => undefined, {
    jobsWait: true,
  });
  let go;
  const told = new Promise((resolve) => (go = resolve));
  let written;
  const ready = new Promise((resolve) => (written = resolve));
  const texts = [];
  const { organisationId } = world;
  const run = house.works.run({ kind: "house", organisationId }, async (work) => {
    for (let number = 0; number < count; number += 1)
      await queueMail(work, {
        template: "DOCUMENT_EXPECTED",
        to: { name: `Contact ${number}`, address: `contact${number}@client.example` },
        locale: "FR",
        centreId: null,
        facts: {
          firstName: "Paul",
          companyName: "Voltéo Maintenance",
          documentTitle: "Convention signée",
          sessionTitle: null,
          dueOn: "2027-01-12",
          link: "http://localhost:4000/extranet/",
        },
        key: newId(),
      });
    texts.push(...(await work.transaction.rows(oneMail(organisationId))));
    written();
    await told;
  });
  await ready;
  return {
    texts,
    firstAfter: (start) => (sink.taken[0].at - start) / 1_000,
    async commit() {
      go();
      await run;
      await house.close();
    },
  };
}

const oneMail = (organisationId) => {
  const { sql } = ofTheApi("kysely");
  return sql`select subject, html, text from mail where organisation_id = ${organisationId} order by created_at desc limit 1`;
};

async function sendBare([{ subject, html, text }], count) {
  const { createTransport } = ofTheApi("nodemailer");
  const transporter = createTransport({
    host: "127.0.0.1",
    port: ports.smtp,
    secure: false,
    ignoreTLS: true,
    pool: true,
    maxConnections: 4,
  });
  const start = performance.now();
  await Promise.all(
    Array.from({ length: count }, (_, number) =>
      transporter.sendMail({
        from: "no-reply@passerelle.example",
        to: `contact${number}@client.example`,
        subject,
        html,
        text,
      }),
    ),
  );
  transporter.close();
  return (performance.now() - start) / 1_000;
}
