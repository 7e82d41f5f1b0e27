// Loaded before a script with `node --import`: keeps the compiled form of its modules, types already stripped. Half of the time that
// a run without changes takes is the start. An older Node has no such cache.
import * as nodeModule from 'node:module';

nodeModule.enableCompileCache?.('.day-one/compiled');
