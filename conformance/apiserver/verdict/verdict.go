// Package verdict asks an API server what it makes of a document.
package verdict

import (
	"errors"
	"fmt"
	"strings"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/manifests"
)

// Verdict is what the API server made of one document.
type Verdict struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Kind      string `json:"kind"`
	Namespace string `json:"namespace,omitempty"`
	Name      string `json:"name"`
	Way       Way    `json:"way"`
	// Refusal is set where the API server did not take the document.
	Refusal *Refusal `json:"refusal,omitempty"`
	// Lost are the fields that it took and did not store as they were sent.
	Lost []Difference `json:"lost,omitempty"`
}

// Refusal is why a document was not taken.
type Refusal struct {
	Reason  string  `json:"reason"`
	Message string  `json:"message"`
	Causes  []Cause `json:"causes,omitempty"`
}

// Cause is one of several errors in a document.
type Cause struct {
	Type    string `json:"type"`
	Field   string `json:"field"`
	Message string `json:"message"`
}

func of(document *manifests.Document, way Way) *Verdict {
	return &Verdict{
		File:      document.File,
		Line:      document.Line,
		Kind:      document.Object.GetKind(),
		Namespace: document.Object.GetNamespace(),
		Name:      document.Object.GetName(),
		Way:       way,
	}
}

func (verdict *Verdict) String() string {
	name := verdict.Name
	if verdict.Namespace != "" {
		name = verdict.Namespace + "/" + name
	}
	return fmt.Sprintf("%s:%d %s %s, %s: %s", verdict.File, verdict.Line, verdict.Kind, name, verdict.Way, verdict.outcome())
}

func (verdict *Verdict) outcome() string {
	if verdict.Refusal != nil {
		return "refused: " + strings.ReplaceAll(verdict.Refusal.Message, "\n", " ")
	}
	if len(verdict.Lost) == 0 {
		return "stored as sent"
	}
	lost := make([]string, 0, len(verdict.Lost))
	for _, difference := range verdict.Lost {
		lost = append(lost, difference.String())
	}
	return "stored, but " + strings.Join(lost, "; ")
}

// refusalOf tells an answer of the API server from a failure to get one.
func refusalOf(err error) (*Refusal, error) {
	var answer apierrors.APIStatus
	if !errors.As(err, &answer) {
		return nil, err
	}
	status := answer.Status()
	switch status.Reason {
	case metav1.StatusReasonServiceUnavailable, metav1.StatusReasonTooManyRequests, metav1.StatusReasonUnauthorized,
		metav1.StatusReasonTimeout, metav1.StatusReasonServerTimeout:
		return nil, err
	}
	refusal := &Refusal{Reason: string(status.Reason), Message: status.Message}
	if status.Details != nil {
		for _, cause := range status.Details.Causes {
			refusal.Causes = append(refusal.Causes, Cause{Type: string(cause.Type), Field: cause.Field, Message: cause.Message})
		}
	}
	return refusal, nil
}
