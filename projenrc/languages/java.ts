import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BUILT, ROOT, run } from './workshop';

const CONSUMER = join(ROOT, 'consumers', 'java');
const CLASSPATH = 'target/classpath.txt';

/** Both projects in one build of Maven, so that nothing is installed into the developer's own repository. */
const BUILD = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>build</artifactId>
  <version>1.0.0</version>
  <packaging>pom</packaging>
  <modules>
    <module>java</module>
    <module>../../consumers/java</module>
  </modules>
</project>
`;

/** Compiles the generated classes and the apps, and runs the apps. */
export function tryJava(): void {
  writeFileSync(join(BUILT, 'pom.xml'), BUILD);
  run(
    BUILT, 'mvn', '--quiet', '--batch-mode', 'compile',
    'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath', `-Dmdep.outputFile=${CLASSPATH}`,
  );
  const libraries = readFileSync(join(CONSUMER, CLASSPATH), 'utf8');
  run(CONSUMER, 'java', '-classpath', [join('target', 'classes'), libraries].join(delimiter), 'example.Main');
}
