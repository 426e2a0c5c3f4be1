import { SegmentedControl } from "@mantine/core";
import { useState, type ComponentType } from "react";
import { CardsRoom } from "./cards-room.tsx";
import { ConsoleRoom } from "./console-room.tsx";
import { ControlsRoom } from "./controls-room.tsx";
import { EntryRoom } from "./entry-room.tsx";
import { ExtranetRoom } from "./extranet-room.tsx";
import { FilesRoom } from "./files-room.tsx";
import styles from "./gallery.module.css";
import { LiveRoom } from "./live-room.tsx";
import { MarksRoom } from "./marks-room.tsx";
import { OverlaysRoom } from "./overlays-room.tsx";
import { StatesRoom } from "./states-room.tsx";
import { TableRoom } from "./table-room.tsx";

/** Every shared component and every state, for the eye and for axe. About boats: nothing here knows the trade. */
export function UiGallery({ room: asked = "Composants" }: { room?: RoomName }) {
  const [room, setRoom] = useState<RoomName>(asked);
  const Room = rooms[room];
  return (
    <>
      <aside className={styles.rooms} aria-label="Galerie">
        <SegmentedControl
          size="xs"
          aria-label="Pièces de la galerie"
          data={roomNames}
          value={room}
          onChange={(name) => setRoom(name)}
        />
      </aside>
      <Room />
    </>
  );
}

const rooms = {
  Composants: Components,
  Console: ConsoleRoom,
  Extranet: ExtranetRoom,
  Entrée: EntryRoom,
} satisfies Record<string, ComponentType>;
export type RoomName = keyof typeof rooms;
const roomNames = Object.keys(rooms) as RoomName[];

function Components() {
  return (
    <main className={styles.components}>
      <h1>Composants</h1>
      <MarksRoom />
      <ControlsRoom />
      <TableRoom />
      <CardsRoom />
      <StatesRoom />
      <LiveRoom />
      <FilesRoom />
      <OverlaysRoom />
    </main>
  );
}
