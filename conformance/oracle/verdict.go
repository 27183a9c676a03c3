package main

import (
	"fmt"
	"runtime/debug"
	"strings"

	"k8s.io/apimachinery/pkg/util/validation/field"
)

// Verdict is what the API server and the operator do with one document.
type Verdict struct {
	Kind string `json:"kind"`
	Name string `json:"name"`
	// Unknown lists the fields that the API server drops, or that the operator's own types lack.
	Unknown []string `json:"unknown,omitempty"`
	// Schema lists what the API server has against the document: its decoding, metadata and the schema of the CRD.
	Schema []Fault `json:"schema,omitempty"`
	// Admission lists what the operator's validating webhook has against it.
	Admission []Fault `json:"admission,omitempty"`
	// Panics lists where the operator crashes: in a webhook, or in a reconcile.
	Panics []Panic `json:"panics,omitempty"`
	// Failure is an error that a reconcile returns, which the operator retries for ever.
	Failure string `json:"failure,omitempty"`
	// Created is what the operator creates, by kind; with -render only.
	Created map[string]any `json:"created,omitempty"`
	// Members are the resources that the operator makes of a FunctionMesh.
	Members []*Verdict `json:"members,omitempty"`
}

// Fault is one thing that someone has against a document.
type Fault struct {
	Type   string `json:"type"`
	Field  string `json:"field"`
	Detail string `json:"detail"`
}

// Panic is a crash of the operator.
type Panic struct {
	// During is `defaulting`, `validation` or `reconcile`.
	During   string `json:"during"`
	Message  string `json:"message"`
	Function string `json:"function"`
}

func faultsOf(errs field.ErrorList) []Fault {
	faults := make([]Fault, 0, len(errs))
	for _, err := range errs {
		faults = append(faults, Fault{Type: string(err.Type), Field: err.Field, Detail: err.Detail})
	}
	return faults
}

func decodingFault(err error) Fault {
	return Fault{Type: "Decoding", Detail: err.Error()}
}

const operatorModule = "github.com/streamnative/function-mesh/"

// guarded runs a step of the operator and tells whether it came to its end.
func guarded(verdict *Verdict, during string, step func()) (ended bool) {
	defer func() {
		if message := recover(); message != nil {
			verdict.Panics = append(verdict.Panics, Panic{During: during, Message: fmt.Sprint(message), Function: operatorFunction(string(debug.Stack()))})
		}
	}()
	step()
	return true
}

// operatorFunction names the operator's own function that is nearest to the crash.
func operatorFunction(stack string) string {
	for _, line := range strings.Split(stack, "\n") {
		if strings.HasPrefix(line, operatorModule) {
			name := strings.TrimPrefix(line, operatorModule)
			if arguments := strings.LastIndex(name, "("); arguments > 0 {
				name = name[:arguments]
			}
			return name
		}
	}
	return ""
}
