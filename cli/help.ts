import { FunctionMeshOperator } from '../src/spec';

export const HELP = `Judges Function Mesh manifests by what the operator, Kubernetes and Pulsar do with them, and draws what they make up.

Usage:
  cdk8s-function-mesh lint <files, folders or ->...   judge manifests
  cdk8s-function-mesh lint --help                     its options and exit codes
  cdk8s-function-mesh graph <files, folders or ->...  draw components and topics
  cdk8s-function-mesh graph --help                    its options and exit codes
  cdk8s-function-mesh graph diff <old> <new>          say how components and topics changed
  cdk8s-function-mesh graph diff --help               its options and exit codes
  cdk8s-function-mesh --version
`;

export const LINT_HELP = `Usage: cdk8s-function-mesh lint [options] <files, folders or ->...

Reads YAML and JSON, with several documents in a file or as a List. Of a folder it reads *.yaml, *.yml and *.json, also in the
folders below; what is no manifest is passed over. - is the standard input.

Options:
  --format <format>      human (default), json, sarif or github
  --max-warnings <n>     fail where there are more warnings than this (default: any number passes)
  --against <old>        the file or folder of what the manifests were before: judge what becomes of each component as well
  --operator-version <v> the release of the operator that the manifests are for, such as v0.21.0 (default: ${FunctionMeshOperator.VERSION});
                         a field that it does not have is an error
  --quiet                report errors only; warnings still count
  --max-file-size <MiB>  refuse to read larger files (default: 64)
  -h, --help             this text

Exit codes:
  0  nothing is an error, and no more than --max-warnings are warnings
  1  there are errors, or too many warnings
  2  the command line is wrong, or something could not be read; the rest was judged and reported all the same
`;

export const GRAPH_HELP = `Usage: cdk8s-function-mesh graph [options] <files, folders or ->...

Draws the functions, sources and sinks of manifests and the topics between them. Reads what lint reads.

Options:
  --format <format>      mermaid (default), dot, json or summary
  --fold-topics          draw a topic as the label of arrows, where that takes no more arrows
  --max-file-size <MiB>  refuse to read larger files (default: 64)
  -h, --help             this text

Exit codes:
  0  everything was read
  2  the command line is wrong, or something could not be read; the rest was drawn all the same
`;

export const DIFF_HELP = `Usage: cdk8s-function-mesh graph diff [options] <old> <new>

Says how the components of one file or folder and their topics differ from those of another, and where messages would be left
behind. Reads what lint reads; one of the two may be -.

Options:
  --format <format>      text (default) or json
  --fail-on <what>       changes (default) or warnings
  --max-file-size <MiB>  refuse to read larger files (default: 64)
  -h, --help             this text

Exit codes:
  0  there are no changes, or with --fail-on warnings no warnings
  1  there are
  2  the command line is wrong, or something could not be read; the rest was compared all the same
`;
