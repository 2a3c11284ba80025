/** What the phone loads to check numbers before any network. */
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { projectRoot } from '#platform/root.ts'

const src = join(projectRoot(), 'src')

test('the checks of every number fit into 6 KB, sentences in three languages included, and run on old phones', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { parseIdentifier, mask } from '#firms/rules/identifiers.ts'
        globalThis.checks = [parseIdentifier, mask]`,
      resolveDir: src,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2020', 'safari14'],
    plugins: [
      {
        name: 'own-imports',
        setup: (plugin) =>
          plugin.onResolve({ filter: /^#\w+\// }, ({ path }) => ({ path: join(src, path.slice(1)) })),
      },
    ],
  })
  expect(gzipSync(outputFiles[0]!.contents, { level: 6 }).length).toBeLessThanOrEqual(6 * 1024)
})
