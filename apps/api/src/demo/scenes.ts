import type { MovingClock } from "#platform/clock";
import type { Viewer } from "#platform/viewer";
import type { Work, Works } from "#platform/work";

/** Something that somebody does, at an instant. */
export interface Act {
  at: Date;
  as: Viewer;
  act(work: Work): Promise<unknown>;
}

/** Something that the house does by itself, at an instant, as its jobs do: in transactions of its own. */
export interface Errand {
  at: Date;
  run(): Promise<void>;
}

export type Scene = Act | Errand;

/**
 * Plays the scenes in the order of time, moving the clock with them; what lies in the future has not happened. What the same person does at the
 * same instant is one transaction.
 */
export async function play(scenes: readonly Scene[], works: Works, clock: MovingClock, until: Date): Promise<void> {
  const past = scenes.filter((scene) => scene.at < until).sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const group of together(past)) {
    const [first] = group;
    clock.moveTo(first.at);
    if (isErrand(first)) await first.run();
    else
      await works.run(first.as, async (work) => {
        for (const { act } of group as Act[]) {
          await act(work);
          await work.em.flush();
        }
      });
  }
}

const isErrand = (scene: Scene): scene is Errand => "run" in scene;

function together(scenes: readonly Scene[]): [Scene, ...Scene[]][] {
  const groups: [Scene, ...Scene[]][] = [];
  for (const scene of scenes) {
    const [last] = groups.at(-1) ?? [];
    const joins = last && !isErrand(last) && !isErrand(scene) && last.as === scene.as;
    if (joins && last.at.getTime() === scene.at.getTime()) groups.at(-1)!.push(scene);
    else groups.push([scene]);
  }
  return groups;
}
