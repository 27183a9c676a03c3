package controlplane

import (
	"flag"
	"os"

	"k8s.io/klog/v2"
)

// logTo keeps what the API server says out of the verdicts.
func logTo(path string) (*os.File, error) {
	file, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	flags := flag.NewFlagSet("klog", flag.ContinueOnError)
	klog.InitFlags(flags)
	if err := flags.Parse([]string{"-logtostderr=false", "-alsologtostderr=false", "-stderrthreshold=FATAL"}); err != nil {
		return nil, err
	}
	klog.SetOutput(file)
	return file, nil
}
