import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../schema/schema.graphql",
  documents: "src/**/*.graphql",
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
  },
};

export default config;
