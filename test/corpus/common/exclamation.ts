import { JavaRuntimeOptions, PythonRuntimeOptions, Runtime } from '../../../src';

/** The function that most of the corpus runs, in three languages: it appends an exclamation mark. */

export const JAVA_IMAGE = 'streamnative/pulsar-functions-java-sample:3.2.2.1';
export const PYTHON_IMAGE = 'streamnative/pulsar-functions-python-sample:3.2.2.1';
export const GO_IMAGE = 'streamnative/pulsar-functions-go-sample:3.2.2.1';

export function javaExclamation(options: Partial<JavaRuntimeOptions> = {}): Runtime {
  return Runtime.java({
    className: 'org.apache.pulsar.functions.api.examples.ExclamationFunction',
    jar: '/pulsar/examples/api-examples.jar',
    ...options,
  });
}

export function pythonExclamation(options: Partial<PythonRuntimeOptions> = {}): Runtime {
  return Runtime.python({
    className: 'exclamation_function.ExclamationFunction',
    file: '/pulsar/examples/python-examples/exclamation_function.py',
    ...options,
  });
}

export function goExclamation(): Runtime {
  return Runtime.go({ executable: '/pulsar/examples/go-exclamation-func' });
}
