import { ComponentPlan } from './program';
import { Logging, LogLevel, Package, Runtime } from '../../src';

/** The runtime that a plan stands for. */
export function runtimeOf({ runtime }: ComponentPlan): Runtime {
  const location = Package.pulsar('function://public/default/app@1.0');
  const logging = Logging.of({ level: LogLevel.WARN });
  switch (runtime) {
    case 'java': return Runtime.java({ jar: 'app.jar', className: 'com.acme.App', location, javaOpts: ['-Xmx1g'], logging });
    case 'python': return Runtime.python({ file: 'app.py', className: 'app', location: Package.http('https://repo.acme.com/app.py') });
    case 'inline': return Runtime.inlinePython('def process(input):\n  return input\n', { logging });
    case 'go': return Runtime.go({ executable: '/app', logging });
    case 'nodejs': return Runtime.nodejs({ file: 'app.js' });
    case 'genericPython': return Runtime.genericPython({ file: 'app.py', className: 'app.App' });
    case 'executable': return Runtime.executable({ file: '/app', location });
    case 'wasm': return Runtime.wasm({ file: 'app.wasm' });
    case 'other': return Runtime.other({ language: 'ruby', file: 'app.rb', image: 'ruby:3' });
  }
}
