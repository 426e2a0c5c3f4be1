import type { CodegenConfig } from "@graphql-codegen/cli";

const preset = {
  preset: "client",
  presetConfig: { fragmentMasking: false },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    inlineFragmentTypes: "mask",
    customDirectives: { apolloUnmask: true },
    dedupeFragments: true,
    scalars: { ID: "string", DateTime: "string", Date: "string", LocalTime: "string" },
  },
} as const;

// The console generates the types of its own operations only, so that it never ships another app's. What it shows of the
// client's screens is apart: both sides name fragments after their components, and some of these have the same name.
const config: CodegenConfig = {
  schema: "../../packages/schema/schema.graphql",
  ignoreNoDocuments: true,
  generates: {
    "src/gql/": { documents: ["src/**/*.graphql", "!src/features/client-view/**"], ...preset },
    "src/gql/client-view/": {
      documents: ["src/features/client-view/**/*.graphql", "../../packages/extranet-view/src/**/*.graphql"],
      ...preset,
    },
    "src/gql/possible-types.json": { plugins: ["fragment-matcher"], config: { apolloClientVersion: 3 } },
  },
};

export default config;
