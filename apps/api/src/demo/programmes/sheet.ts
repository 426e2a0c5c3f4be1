/** What a programme of the demo says beside its title. */
export interface ProgrammeSheet {
  objectives: string[];
  /** None is needed without it. */
  prerequisites?: string;
  audience: string;
  modules: [title: string, hours: number][];
}
