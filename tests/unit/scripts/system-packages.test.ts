import { describe, expect, it } from 'vitest';

import {
  choosePackages,
  electronPackages,
  parseInstallable,
  parseMissingLibraries,
} from '../../../scripts/setup/system-packages.ts';

const ldd = `\tlinux-vdso.so.1 (0x00007ffd2c5f2000)
\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1a2a000000)
\tlibnss3.so => not found
\tlibgtk-3.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1a29e1f000)
\tlibnss3.so => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f1a35a3c000)
`;

const policy = `libgtk-3-0:
  Installed: (none)
  Candidate: 3.24.38-2~deb12u3
  Version table:
     3.24.38-2~deb12u3 500
libasound2:
  Installed: (none)
  Candidate: (none)
  Version table:
libasound2t64:
  Installed: 1.2.11-1build2
  Candidate: 1.2.11-1build2
  Version table:
 *** 1.2.11-1build2 500
`;

describe('the libraries that a program lacks', () => {
  it('are those that the loader does not find, each once', () => {
    expect(parseMissingLibraries(ldd)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
  });

  it('are none for a program that is linked statically', () => {
    expect(parseMissingLibraries('\tnot a dynamic executable\n')).toEqual([]);
  });
});

describe('the packages to install', () => {
  it('can be installed when they have a candidate', () => {
    expect([...parseInstallable(policy)]).toEqual(['libgtk-3-0', 'libasound2t64']);
  });

  it('go by the name that this release knows', () => {
    const wanted = [['libgtk-3-0t64', 'libgtk-3-0'], ['libasound2t64', 'libasound2'], ['libnss3']];
    expect(choosePackages(wanted, parseInstallable(policy))).toEqual([
      'libgtk-3-0',
      'libasound2t64',
      'libnss3',
    ]);
  });

  it('prefer the newer name where a release knows both', () => {
    const both = new Set(['libgtk-3-0', 'libgtk-3-0t64']);
    expect(choosePackages([['libgtk-3-0t64', 'libgtk-3-0']], both)).toEqual(['libgtk-3-0t64']);
  });

  it('have their older name, which most systems understand, when apt knows nothing yet', () => {
    expect(choosePackages(electronPackages, new Set())).toContain('libgtk-3-0');
  });
});
