import { readFileSync } from 'node:fs';
import { Construct } from 'constructs';
import { BoundRuntime, RuntimeLanguage } from './bound-runtime';
import { bindInlinePython, InlinePythonOptions } from './inline-python';
import { Logging } from './logging';
import { watched } from '../document/boundary';
import { refuse, show } from '../document/refusal';
import { filled } from '../document/shape';
import { locationFor, Package } from '../pulsar/package';

/** What the Java runtime itself can be told, for functions and connectors alike. */
export interface JvmOptions {
  /**
   * Options of the JVM: `java.javaOpts`.
   * @default - none
   */
  readonly javaOpts?: string[];

  /**
   * A directory with further jars: `java.extraDependenciesDir`.
   * @default - none
   */
  readonly extraDependenciesDir?: string;

  /**
   * The Pulsar function instance that runs the code: `java.instancePath`.
   * @default '/pulsar/instances/java-instance.jar'
   */
  readonly instancePath?: string;

  /**
   * The main class of that instance: `java.entryClass`.
   * @default 'org.apache.pulsar.functions.instance.JavaInstanceMain'
   */
  readonly entryClass?: string;

  /**
   * What is logged, and how: `java.log`.
   * @default - INFO to the console
   */
  readonly logging?: Logging;
}

/** Options of {@link Runtime.java}. */
export interface JavaRuntimeOptions extends JvmOptions {
  /** The class of the function: `className`. */
  readonly className: string;

  /** The jar, as a path in the container: `java.jar`. */
  readonly jar: string;

  /**
   * Where the jar is downloaded from: `java.jarLocation`.
   * @default - it is in the image
   */
  readonly location?: Package;
}

/** Options of {@link Runtime.python}. */
export interface PythonRuntimeOptions {
  /** The class of the function with its module, or the module of a plain `process` function: `className`. */
  readonly className: string;

  /** The file, as a path in the container: `.py`, `.zip` or `.whl`: `python.py`. */
  readonly file: string;

  /**
   * Where the file is downloaded from: `python.pyLocation`.
   * @default - it is in the image
   */
  readonly location?: Package;

  /**
   * What is logged, and how: `python.log`.
   * @default - INFO to the console
   */
  readonly logging?: Logging;
}

/** Options of {@link Runtime.go}. */
export interface GoRuntimeOptions {
  /** The executable, as a path in the container: `golang.go`. */
  readonly executable: string;

  /**
   * Where the executable is downloaded from: `golang.goLocation`.
   * @default - it is in the image
   */
  readonly location?: Package;

  /**
   * What is logged: `golang.log`.
   * @default - INFO
   */
  readonly logging?: Logging;
}

/** Options of the generic runtimes. */
export interface GenericRuntimeOptions {
  /** The file that is run, as a path in the container: `genericRuntime.functionFile`. */
  readonly file: string;

  /**
   * Where the file is downloaded from: `genericRuntime.functionFileLocation`.
   * @default - it is in the image
   */
  readonly location?: Package;

  /**
   * The class of the function, for languages that have classes: `className`.
   * @default - none
   */
  readonly className?: string;
}

/** Options of {@link Runtime.other}. */
export interface OtherRuntimeOptions extends GenericRuntimeOptions {
  /** The language, as the runtime in the image knows it: `genericRuntime.language`. */
  readonly language: string;

  /** The image with the runtime: the operator has none for other languages. */
  readonly image: string;
}

/**
 * What runs a function: exactly one of the operator's runtimes.
 *
 * @throws FM203 where a class, file or code is not named, FM207 and FM401 where the location is none or of another kind; by the
 * function that is given it
 */
export class Runtime {
  /** A class in a jar. */
  public static java(options: JavaRuntimeOptions): Runtime {
    return new Runtime('java', () => ({
      language: 'java',
      spec: {
        className: requireText(options.className, 'className', 'className'),
        java: {
          jar: requireText(options.jar, 'java.jar', 'jar'),
          jarLocation: locationFor(options.location, 'function', 'java.jarLocation'),
          extraDependenciesDir: options.extraDependenciesDir,
          javaOpts: options.javaOpts,
          instancePath: options.instancePath,
          entryClass: options.entryClass,
          log: options.logging?._toSpec('java'),
        },
      },
    }));
  }

  /** A class or function in a Python file, zip or wheel. */
  public static python(options: PythonRuntimeOptions): Runtime {
    return new Runtime('python', () => ({
      language: 'python',
      spec: {
        className: requireText(options.className, 'className', 'className'),
        python: {
          py: requireText(options.file, 'python.py', 'file'),
          pyLocation: locationFor(options.location, 'function', 'python.pyLocation'),
          log: options.logging?._toSpec('python'),
        },
      },
    }));
  }

  /**
   * Python code given as text: `def process(input): ...`, or a class. It is kept in a ConfigMap, so that a function needs
   * neither an image nor a package of its own.
   */
  public static inlinePython(code: string, options: InlinePythonOptions = {}): Runtime {
    return new Runtime('python', (scope) => bindInlinePython(scope, code, options));
  }

  /** The same from a file on the machine that synthesizes. */
  public static inlinePythonFile(path: string, options: InlinePythonOptions = {}): Runtime {
    return new Runtime('python', (scope) => bindInlinePython(scope, readCode(path), options));
  }

  /** A Go executable. Reads one topic; has no schemas, and no TLS or authentication towards Pulsar. */
  public static go(options: GoRuntimeOptions): Runtime {
    return new Runtime('golang', () => ({
      language: 'golang',
      spec: {
        golang: {
          go: requireText(options.executable, 'golang.go', 'executable'),
          goLocation: locationFor(options.location, 'function', 'golang.goLocation'),
          log: options.logging?._toSpec('golang'),
        },
      },
    }));
  }

  /** JavaScript, in the generic runtime. */
  public static nodejs(options: GenericRuntimeOptions): Runtime {
    return Runtime.generic('nodejs', options);
  }

  /** Python, in the generic runtime. */
  public static genericPython(options: GenericRuntimeOptions): Runtime {
    return Runtime.generic('python', options);
  }

  /** Any executable, in the generic runtime. */
  public static executable(options: GenericRuntimeOptions): Runtime {
    return Runtime.generic('executable', options);
  }

  /** WebAssembly, in the generic runtime. */
  public static wasm(options: GenericRuntimeOptions): Runtime {
    return Runtime.generic('wasm', options);
  }

  /** Another language, with an image that can run it. */
  public static other(options: OtherRuntimeOptions): Runtime {
    return Runtime.generic(options.language, options, () => requireText(options.image, 'image', 'image'));
  }

  private static generic(language: string, options: GenericRuntimeOptions, image?: () => string): Runtime {
    return new Runtime('generic', () => ({
      language: 'generic',
      image: image?.(),
      spec: {
        className: options.className,
        genericRuntime: {
          language: requireText(language, 'genericRuntime.language', 'language'),
          functionFile: requireText(options.file, 'genericRuntime.functionFile', 'file'),
          functionFileLocation: locationFor(options.location, 'function', 'genericRuntime.functionFileLocation'),
        },
      },
    }));
  }

  private constructor(
    /** The language, as the CRD tells languages apart. @internal */
    public readonly _language: RuntimeLanguage,
    private readonly bind: (scope: Construct) => BoundRuntime,
  ) {}

  /** @internal */
  public _bind(scope: Construct): BoundRuntime {
    return this.bind(scope);
  }
}

watched(Runtime, 'Runtime');

function requireText(text: string, field: string, option: string): string {
  return filled(text, `spec.${field}`, 'FM203', 'Admission refuses a runtime without it.', `give \`${option}\` a value.`);
}

function readCode(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    refuse({
      code: 'FM203',
      field: 'runtime',
      received: show(path),
      because: `The file cannot be read: ${(error as Error).message}.`,
      fix: 'give the path of a Python file.',
    });
  }
}
