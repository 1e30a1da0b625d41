import packageFile from '../../package.json' with { type: 'json' };

/** This program with its version, as it names itself in what it writes. */
export const PROGRAM_NAME = `Cooperation Timeline ${packageFile.version}`;
