import type { MovingClock } from "#platform/clock";
import type { Viewer } from "#platform/viewer";
import type { Work, Works } from "#platform/work";

/** Something that somebody does, at an instant. */
export interface Scene {
  at: Date;
  as: Viewer;
  act(work: Work): Promise<unknown>;
}

/**
 * Plays the scenes in the order of time, moving the clock with them; what lies in the future has not happened. What the same person does at the
 * same instant is one transaction.
 */
export async function play(scenes: readonly Scene[], works: Works, clock: MovingClock, until: Date): Promise<void> {
  const past = scenes.filter((scene) => scene.at < until).sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const [first, ...others] of together(past)) {
    clock.moveTo(first!.at);
    await works.run(first!.as, async (work) => {
      for (const scene of [first!, ...others]) {
        await scene.act(work);
        await work.em.flush();
      }
    });
  }
}

function together(scenes: readonly Scene[]): Scene[][] {
  const groups: Scene[][] = [];
  for (const scene of scenes) {
    const last = groups.at(-1);
    if (last && last[0]!.as === scene.as && last[0]!.at.getTime() === scene.at.getTime()) last.push(scene);
    else groups.push([scene]);
  }
  return groups;
}
