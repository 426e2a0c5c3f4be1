import type { EntityManager } from "@mikro-orm/postgresql";
import type { RawBuilder } from "kysely";
import { confinementSql } from "./confinement.js";
import { compiler } from "./reading.js";
import type { Viewer } from "./viewer.js";

/** Plain statements on the very transaction of an EntityManager. Numbers of 64 bits and instants arrive as text. */
export class Transaction {
  constructor(private readonly em: EntityManager) {}

  async rows<Row>(query: RawBuilder<Row>): Promise<Row[]> {
    return (await this.em.getKysely().executeQuery<Row>(query.compile(compiler))).rows;
  }

  async confine(viewer: Viewer): Promise<void> {
    await this.em.execute(confinementSql(viewer));
  }
}
