/**
 * The walls of the house (docs: ARCHITECTURE.md). A type-only import counts like any other: it hides a knot,
 * it does not untie one. Proved by test/walls.test.ts, which plants forbidden imports and sees them refused.
 */

/** The rooms in the order of the street: a room imports only from rooms above it. */
const street = [
  ['kernel', []],
  ['ui', ['kernel']],
  ['platform', ['kernel']],
  ['people'],
  ['tradebook'],
  ['finder'],
  ['reach'],
  ['firms'],
  ['training'],
  ['catalogue'],
  ['listings'],
  ['orders'],
  ['shipments'],
  ['payments'],
  ['incentives'],
  ['programme'],
  ['insight'],
  ['site'],
  ['browser', ['kernel', 'ui', 'firms', 'training']],
  ['app'],
]

/** The furniture of a room, top floor last: imports go down this list only (a floor may use the ones before it). */
const floors = [
  ['words', 'words(/|\\.tsx?$)'],
  ['refusals', 'refusals(/|\\.tsx?$)'],
  ['rules', 'rules(/|\\.tsx?$)'],
  ['store', 'store(/|\\.tsx?$)'],
  ['usecases', 'usecases/'],
  ['views', 'views(/|\\.tsx?$)'],
  ['routes', 'routes(/|\\.tsx?$)'],
]

const isTest = '\\.test\\.tsx?$'
const rooms = street.map(([name]) => name)
const allowedRooms = ([name, allowed], index) => [
  name,
  ...(allowed ?? rooms.slice(0, index).filter((r) => r !== 'browser')),
]

const streetRules = street.map((room, index) => ({
  name: `street-${room[0]}`,
  comment: `${room[0]} may import only from: ${allowedRooms(room, index).join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room[0]}/`, pathNot: isTest },
  to: { path: '^(src|test|bench|scripts)/', pathNot: `^src/(${allowedRooms(room, index).join('|')})/` },
}))

const floorRules = floors.slice(0, -1).map(([name, pattern], index) => ({
  name: `floor-${name}`,
  comment: `${name} must not import a floor above it`,
  severity: 'error',
  from: { path: `^src/([^/]+)/${pattern}`, pathNot: isTest },
  to: { path: floors.slice(index + 1).map(([, above]) => `^src/$1/${above}`) },
}))

module.exports = {
  forbidden: [
    ...streetRules,
    ...floorRules,
    {
      name: 'room-on-the-street',
      comment: 'every folder of src/ has its place in the street (see .dependency-cruiser.cjs)',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/` },
      to: {},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|test|bench)/' },
      to: { circular: true },
    },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: isTest },
      to: { pathNot: '^src/kernel/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'rules decide with kernel and rules alone: no packages, no platform, no I/O',
      severity: 'error',
      from: { path: '^src/[^/]+/rules(/|\\.tsx?$)', pathNot: isTest },
      to: { pathNot: '^src/(kernel/|[^/]+/(words|refusals|rules)(/|\\.tsx?$))' },
    },
    {
      name: 'usecases-never-call-usecases',
      comment: 'a shared step is a rule or a store function; so transactions cannot nest',
      severity: 'error',
      from: { path: '^src/[^/]+/usecases/', pathNot: isTest },
      to: { path: '^src/[^/]+/usecases/' },
    },
    {
      name: 'browser-takes-types-only',
      comment: 'a browser script carries no server code',
      severity: 'error',
      from: { path: '^src/browser/', pathNot: isTest },
      to: { path: '^src/ui/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-takes-pure-rules-only',
      comment:
        'a phone checks identifiers and certificates by the same rules as the server; nothing that reads or writes goes along',
      severity: 'error',
      from: { path: '^src/browser/', pathNot: isTest },
      to: { path: '^src/(firms|training)/', pathNot: '^src/(firms|training)/(rules/|refusals|words)' },
    },
    {
      name: 'no-test-code-in-the-program',
      severity: 'error',
      from: { path: '^src/', pathNot: isTest },
      to: { path: ['^test/', isTest] },
    },
    {
      name: 'packages-are-declared',
      severity: 'error',
      from: { path: '^src/', pathNot: isTest },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|\\.runtime)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
}
