import type { CodegenConfig } from "@graphql-codegen/cli";

// The console generates the types of its own operations only, so that it never ships another app's.
const config: CodegenConfig = {
  schema: "../../packages/schema/schema.graphql",
  documents: ["src/**/*.graphql"],
  ignoreNoDocuments: true,
  generates: {
    "src/gql/": {
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
    },
    "src/gql/possible-types.json": { plugins: ["fragment-matcher"], config: { apolloClientVersion: 3 } },
  },
};

export default config;
