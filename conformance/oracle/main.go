// Command oracle reads documents, one in JSON a line, and writes for each what the API server and the operator do with it.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"reflect"
	"runtime"
	"runtime/debug"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/oracle/apiserver"
	"sigs.k8s.io/controller-runtime/pkg/client"
)

func main() {
	definitions := flag.String("crds", "", "the folder of the operator's CRDs")
	renders := flag.Bool("render", false, "also write what the operator creates")
	flag.Parse()
	debug.SetGCPercent(400)
	if err := run(*definitions, *renders, os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(1)
	}
}

func run(folder string, renders bool, in io.Reader, out io.Writer) error {
	definitions, err := apiserver.ReadDefinitions(folder)
	if err != nil {
		return err
	}
	if err := setUpOperator(); err != nil {
		return err
	}
	judge := &oracle{definitions: definitions, renders: renders, bystander: newBystander()}
	return stream(judge, in, out)
}

// stream judges lines side by side and writes the verdicts in the order of the lines.
func stream(judge *oracle, in io.Reader, out io.Writer) error {
	type job struct {
		line   []byte
		result chan []byte
	}
	workers := runtime.GOMAXPROCS(0)
	jobs := make(chan job, workers)
	ordered := make(chan chan []byte, 64*workers)
	for range workers {
		go func() {
			for job := range jobs {
				verdict, err := json.Marshal(judge.judge(job.line))
				if err != nil {
					verdict, _ = json.Marshal(&Verdict{Failure: err.Error()})
				}
				job.result <- verdict
			}
		}()
	}
	failed := make(chan error, 1)
	go func() {
		defer close(ordered)
		defer close(jobs)
		reader := bufio.NewReaderSize(in, 1<<20)
		for {
			line, err := reader.ReadBytes('\n')
			if len(line) > 0 {
				result := make(chan []byte, 1)
				ordered <- result
				jobs <- job{line, result}
			}
			if err != nil {
				if err != io.EOF {
					failed <- err
				}
				close(failed)
				return
			}
		}
	}()
	writer := bufio.NewWriterSize(out, 1<<20)
	for result := range ordered {
		if _, err := writer.Write(append(<-result, '\n')); err != nil {
			return err
		}
		if len(ordered) == 0 {
			if err := writer.Flush(); err != nil {
				return err
			}
		}
	}
	if err := <-failed; err != nil {
		return err
	}
	return writer.Flush()
}

func kindOf(object client.Object) string {
	return reflect.TypeOf(object).Elem().Name()
}
