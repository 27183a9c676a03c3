package verdict

import (
	"reflect"
	"testing"

	"sigs.k8s.io/yaml"
)

func TestDifferences(t *testing.T) {
	for name, example := range map[string]struct {
		sent, stored string
		expected     []string
	}{
		"stored as sent":               {`{a: {b: [1, x]}}`, `{a: {b: [1, x]}}`, nil},
		"what is added":                {`{a: {b: 1}}`, `{a: {b: 1, c: 2}, status: {}}`, nil},
		"an element that is added":     {`{a: [1]}`, `{a: [1, 2]}`, nil},
		"a field that is gone":         {`{a: {b: 1, c: 2}}`, `{a: {b: 1}}`, []string{"a.c is dropped"}},
		"an object that is gone":       {`{a: {b: {c: 1}}}`, `{a: {}}`, []string{"a.b is dropped"}},
		"an empty object that is gone": {`{a: {b: {}}}`, `{a: {}}`, []string{"a.b is dropped"}},
		"a null that is left out":      {`{a: {b: null}}`, `{a: {}}`, nil},
		"a null with a default":        {`{a: null}`, `{a: 1}`, []string{"a is changed from <nil> to 1"}},
		"a value that is changed":      {`{a: 1}`, `{a: 2}`, []string{"a is changed from 1 to 2"}},
		"a type that is changed":       {`{a: "x"}`, `{a: {b: 1}}`, []string{"a is changed from x to map[b:1]"}},
		"an element that is gone":      {`{a: [1, 2]}`, `{a: [1]}`, []string{"a is changed from [1 2] to [1]"}},
		"an element that is changed":   {`{a: [{b: 1}]}`, `{a: [{b: 2}]}`, []string{"a[0].b is changed from 1 to 2"}},
		"a key that is no plain name":  {`{a: {x/y: 1}}`, `{a: {}}`, []string{`a["x/y"] is dropped`}},
		"one quantity, spelled anew":   {`{a: 1024Mi, b: 0.5, c: 2}`, `{a: 1Gi, b: 500m, c: "2"}`, nil},
		"another quantity":             {`{a: 1G}`, `{a: 1Gi}`, []string{"a is changed from 1G to 1Gi"}},
		"a number is no text":          {`{a: "1"}`, `{a: 1}`, []string{"a is changed from 1 to 1"}},
		"a name that is changed":       {`{a: Inf}`, `{a: inf}`, []string{"a is changed from Inf to inf"}},
		"one number, spelled anew":     {`{a: 1.0}`, `{a: 1}`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var found []string
			for _, difference := range Differences(parse(t, example.sent), parse(t, example.stored)) {
				found = append(found, difference.String())
			}
			if !reflect.DeepEqual(found, example.expected) {
				t.Errorf("got %q, expected %q", found, example.expected)
			}
		})
	}
}

func TestWithoutEmpty(t *testing.T) {
	sent := parse(t, `{a: "", b: false, c: 0, d: [], e: {}, f: "x", g: true, h: 1, i: [1], j: {k: 1}, l: ""}`)
	var kept []string
	for _, difference := range WithoutEmpty(Differences(sent, parse(t, `{l: x}`))) {
		kept = append(kept, difference.Field)
	}
	if expected := []string{"f", "g", "h", "i", "j", "l"}; !reflect.DeepEqual(kept, expected) {
		t.Errorf("got %q, expected %q", kept, expected)
	}
}

func parse(t *testing.T, text string) map[string]any {
	t.Helper()
	var object map[string]any
	if err := yaml.Unmarshal([]byte(text), &object); err != nil {
		t.Fatal(err)
	}
	return object
}
