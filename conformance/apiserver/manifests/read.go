package manifests

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/yaml"
)

var extensions = []string{".yaml", ".yml", ".json"}

// Files lists the manifest files among the paths: a file as it is named, a folder's files however deep, in order.
func Files(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		err := filepath.WalkDir(path, func(file string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() && (file == path || slices.Contains(extensions, filepath.Ext(file))) {
				files = append(files, file)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
}

// ReadFile gives the documents of a file.
func ReadFile(file string) ([]Document, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return Read(file, bytes.NewReader(text))
}

// Read gives the documents of a text. Documents that hold nothing but comments are passed over.
func Read(file string, from io.Reader) ([]Document, error) {
	text, err := io.ReadAll(from)
	if err != nil {
		return nil, err
	}
	var documents []Document
	for _, part := range split(text) {
		var object map[string]any
		if err := yaml.Unmarshal(part.text, &object); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, part.line, err)
		}
		if object == nil {
			continue
		}
		if _, isList := object["items"].([]any); isList {
			return nil, fmt.Errorf("%s:%d: %w", file, part.line, errors.New("a list of resources: write them as documents"))
		}
		documents = append(documents, Document{
			File: file, Line: part.line, Text: part.text, Object: unstructured.Unstructured{Object: object},
		})
	}
	return documents, nil
}

type part struct {
	line int
	text []byte
}

// split cuts at the lines `---`, which YAML has at the start of a line only, and never inside a block scalar.
func split(text []byte) []part {
	var parts []part
	current := part{line: 1}
	for index, line := range bytes.SplitAfter(text, []byte("\n")) {
		if isSeparator(line) {
			parts = append(parts, current)
			current = part{line: index + 2}
			continue
		}
		current.text = append(current.text, line...)
	}
	return append(parts, current)
}

func isSeparator(line []byte) bool {
	rest, is := bytes.CutPrefix(line, []byte("---"))
	return is && (len(bytes.TrimSpace(rest)) == 0 || bytes.HasPrefix(bytes.TrimSpace(rest), []byte("#")))
}
