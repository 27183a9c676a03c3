package verdict

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"sort"
	"strconv"

	"k8s.io/apimachinery/pkg/api/resource"
)

// Difference is a field that is not stored as it was sent.
type Difference struct {
	Field string `json:"field"`
	Sent  any    `json:"sent"`
	// Stored is nil where the field is gone.
	Stored any `json:"stored,omitempty"`
}

func (difference Difference) String() string {
	if difference.Stored == nil {
		return difference.Field + " is dropped"
	}
	return fmt.Sprintf("%s is changed from %v to %v", difference.Field, difference.Sent, difference.Stored)
}

// WithoutEmpty leaves out what was sent empty and is gone: a webhook that reads and writes a resource in Go drops it.
func WithoutEmpty(differences []Difference) []Difference {
	return slices.DeleteFunc(differences, func(difference Difference) bool {
		return difference.Stored == nil && isEmpty(difference.Sent)
	})
}

func isEmpty(value any) bool {
	switch value := value.(type) {
	case map[string]any:
		return len(value) == 0
	case []any:
		return len(value) == 0
	}
	return value == "" || value == false || value == int64(0) || value == float64(0)
}

// Differences lists what was sent and is not in what is stored. What the API server adds is no difference, nor is a null
// that it leaves out, nor another spelling of one quantity.
func Differences(sent, stored map[string]any) []Difference {
	return inMap("", sent, stored)
}

func inMap(at string, sent, stored map[string]any) []Difference {
	names := make([]string, 0, len(sent))
	for name := range sent {
		names = append(names, name)
	}
	sort.Strings(names)
	var found []Difference
	for _, name := range names {
		found = append(found, inValue(member(at, name), sent[name], stored[name])...)
	}
	return found
}

func inList(at string, sent, stored []any) []Difference {
	if len(sent) > len(stored) {
		return []Difference{{Field: at, Sent: sent, Stored: stored}}
	}
	var found []Difference
	for index := range sent {
		found = append(found, inValue(fmt.Sprintf("%s[%d]", at, index), sent[index], stored[index])...)
	}
	return found
}

func inValue(at string, sent, stored any) []Difference {
	if sent == nil && stored == nil {
		return nil
	}
	switch value := sent.(type) {
	case map[string]any:
		if other, ok := stored.(map[string]any); ok {
			return inMap(at, value, other)
		}
	case []any:
		if other, ok := stored.([]any); ok {
			return inList(at, value, other)
		}
	default:
		if reflect.DeepEqual(sent, stored) || sameNumber(sent, stored) || sameQuantity(sent, stored) {
			return nil
		}
	}
	return []Difference{{Field: at, Sent: sent, Stored: stored}}
}

// sameNumber holds for 1 and 1.0, of which JSON makes no difference.
func sameNumber(sent, stored any) bool {
	first, isFirst := number(sent)
	second, isSecond := number(stored)
	return isFirst && isSecond && first == second
}

func number(value any) (float64, bool) {
	switch value := value.(type) {
	case int64:
		return float64(value), true
	case float64:
		return value, true
	}
	return 0, false
}

var startsAsQuantity = regexp.MustCompile(`^[+-]?[0-9.]`)

// sameQuantity holds for 1024Mi and 1Gi: the API server rewrites quantities of its own kinds.
func sameQuantity(sent, stored any) bool {
	text, isText := stored.(string)
	if !isText || !startsAsQuantity.MatchString(text) {
		return false
	}
	first, err := resource.ParseQuantity(fmt.Sprint(sent))
	if err != nil {
		return false
	}
	second, err := resource.ParseQuantity(text)
	return err == nil && first.Cmp(second) == 0
}

var plainName = regexp.MustCompile(`^[A-Za-z_][\w-]*$`)

func member(at, name string) string {
	if !plainName.MatchString(name) {
		return at + "[" + strconv.Quote(name) + "]"
	}
	if at == "" {
		return name
	}
	return at + "." + name
}
