package main

import "fmt"

// tally counts documents by what became of them.
type tally struct {
	documents, clean, refused, lossy, workloads, wrong int
}

func (tally *tally) count(one *outcome) {
	tally.documents++
	tally.workloads += one.Workloads
	switch {
	case one.Refusal != nil:
		tally.refused++
	case len(one.Wrong) > 0:
		tally.wrong++
	case len(one.Lost) > 0:
		tally.lossy++
	default:
		tally.clean++
	}
}

func (tally *tally) String() string {
	said := fmt.Sprintf("%d verdicts: %d stored as sent, %d refused, %d stored with losses",
		tally.documents, tally.clean, tally.refused, tally.lossy)
	if tally.workloads == 0 {
		return said
	}
	return said + fmt.Sprintf("; %d workloads, those of %d documents are not as their manifest says", tally.workloads, tally.wrong)
}
