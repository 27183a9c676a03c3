// Package manifests reads the documents of YAML and JSON files.
package manifests

import (
	"fmt"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// Document is one resource, as it was written.
type Document struct {
	File string
	// Line is where it begins in its file, from 1.
	Line int
	// Text is what a client would send.
	Text []byte
	// Object is what Text says.
	Object unstructured.Unstructured
}

// Place names the document for a reader.
func (document *Document) Place() string {
	return fmt.Sprintf("%s:%d", document.File, document.Line)
}
