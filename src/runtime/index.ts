export { InlinePythonOptions } from './inline-python';
export { LogConfigFileOptions, Logging, LoggingOptions } from './logging';
export {
  GenericRuntimeOptions, GoRuntimeOptions, JavaRuntimeOptions, JvmOptions, OtherRuntimeOptions, PythonRuntimeOptions, Runtime,
} from './runtime';
