package manifests

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

func TestReadFindsEachDocumentAndItsLine(t *testing.T) {
	for name, example := range map[string]struct {
		text     string
		expected []string
	}{
		"one":                  {"kind: A\nmetadata: {name: a}\n", []string{"1 A"}},
		"several":              {"kind: A\n---\nkind: B\n--- # a word\nkind: C", []string{"1 A", "3 B", "5 C"}},
		"comments alone":       {"# nothing\n---\n# nothing\n---\nkind: B\n", []string{"5 B"}},
		"nothing":              {"", nil},
		"dashes within a text": {"kind: A\ndata: |\n  ---\n  x\n", []string{"1 A"}},
		"JSON":                 {`{"kind": "A"}`, []string{"1 A"}},
	} {
		t.Run(name, func(t *testing.T) {
			documents, err := Read("f.yaml", strings.NewReader(example.text))
			if err != nil {
				t.Fatal(err)
			}
			var found []string
			for _, document := range documents {
				found = append(found, fmt.Sprintf("%d %s", document.Line, document.Object.GetKind()))
			}
			if !reflect.DeepEqual(found, example.expected) {
				t.Errorf("got %q, expected %q", found, example.expected)
			}
		})
	}
}

func TestReadRefusesWhatIsNoResource(t *testing.T) {
	for _, text := range []string{"kind: A\n---\n- a list\n", "kind: A\n---\nkind: List\nitems: []\n", "kind: A\n---\n{"} {
		if _, err := Read("f.yaml", strings.NewReader(text)); err == nil || !strings.HasPrefix(err.Error(), "f.yaml:3: ") {
			t.Errorf("%q: got %v", text, err)
		}
	}
}

func TestFilesListsFoldersAndNamedFiles(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"b.yml", "deep/a.yaml", "c.json", "notes.txt", "named"} {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	files, err := Files([]string{folder, filepath.Join(folder, "named")})
	if err != nil {
		t.Fatal(err)
	}
	for index := range files {
		files[index], _ = filepath.Rel(folder, files[index])
	}
	if expected := []string{"b.yml", "c.json", "deep/a.yaml", "named"}; !reflect.DeepEqual(files, expected) {
		t.Errorf("got %q, expected %q", files, expected)
	}
	if _, err := Files([]string{filepath.Join(folder, "absent")}); err == nil {
		t.Error("an absent file was passed over")
	}
}
