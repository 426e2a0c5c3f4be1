import type { CodegenConfig } from "@graphql-codegen/cli";

// The fragments of extranet-view belong to the operations of the app that shows its screens.
const config: CodegenConfig = {
  schema: "../../packages/schema/schema.graphql",
  documents: ["src/**/*.graphql", "../../packages/extranet-view/src/**/*.graphql"],
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
        scalars: { DateTime: "string", Date: "string", LocalTime: "string" },
      },
    },
    "src/gql/possible-types.json": { plugins: ["fragment-matcher"], config: { apolloClientVersion: 3 } },
  },
};

export default config;
