const live = process.stdout.isTTY;

/** «2/4 Dépendances … 3,1 s»: one line per step, ticking in a terminal, plain in a log. */
export function progressOf(total) {
  let number = 0;
  return async function step(title, work) {
    const label = `${++number}/${total} ${title}`;
    const start = Date.now();
    const elapsed = () => `${((Date.now() - start) / 1000).toFixed(1).replace(".", ",")} s`;
    if (live) process.stdout.write(`${label} …`);
    else console.log(`${label} …`);
    const tick = live && setInterval(() => process.stdout.write(`\r${label} … ${elapsed()}`), 500);
    const closing = (mark, remark = "") => {
      if (tick) clearInterval(tick);
      console.log(`${live ? "\r" : ""}${label} ${mark} ${elapsed()}${remark && ` (${remark})`}`);
    };
    try {
      const remark = await work();
      closing("✓", remark);
    } catch (error) {
      closing("✗");
      throw error;
    }
  };
}
