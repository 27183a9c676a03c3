// Package operator runs the operator's controllers and webhooks, which are a program of their own: they build with other
// versions of Kubernetes' libraries than the API server.
package operator

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

const (
	startLimit = time.Minute
	stopLimit  = 20 * time.Second
)

// Operator is the running program.
type Operator struct {
	command *exec.Cmd
	log     *os.File
	ended   chan error
}

// Start returns when the webhooks answer. What the operator logs goes to a file of the folder.
func Start(program, kubeconfig, webhooks, folder string) (*Operator, error) {
	log, err := os.Create(filepath.Join(folder, "operator.log"))
	if err != nil {
		return nil, err
	}
	command := exec.Command(program, "--server", kubeconfig, "--webhooks", webhooks)
	command.Stderr = log
	// A signal from the terminal is for this program, which stops the operator before the API server.
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	output, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := command.Start(); err != nil {
		return nil, err
	}
	running := &Operator{command: command, log: log, ended: make(chan error, 1)}
	ready := make(chan struct{})
	go func() {
		lines := bufio.NewScanner(output)
		if lines.Scan() {
			close(ready)
		}
		for lines.Scan() {
		}
		running.ended <- command.Wait()
	}()
	select {
	case <-ready:
		return running, nil
	case err := <-running.ended:
		running.ended <- err
		return nil, errors.Join(fmt.Errorf("the operator ended: %w", err), running.lastWords())
	case <-time.After(startLimit):
		return nil, errors.Join(errors.New("the operator did not start in time"), running.Stop())
	}
}

// Alive is an error once the operator has ended by itself, as it does when a controller panics.
func (running *Operator) Alive() error {
	if running == nil {
		return nil
	}
	select {
	case err := <-running.ended:
		running.ended <- err
		return errors.Join(fmt.Errorf("the operator ended: %w", err), running.lastWords())
	default:
		return nil
	}
}

// Stop ends the operator, in the end by force.
func (running *Operator) Stop() error {
	defer running.log.Close()
	if err := running.command.Process.Signal(syscall.SIGTERM); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	select {
	case <-running.ended:
		return nil
	case <-time.After(stopLimit):
		return errors.Join(errors.New("the operator had to be killed"), running.command.Process.Kill())
	}
}

const lastWordsSize = 4096

func (running *Operator) lastWords() error {
	text, err := os.ReadFile(running.log.Name())
	if err != nil {
		return err
	}
	return fmt.Errorf("its log ends:\n%s", text[max(0, len(text)-lastWordsSize):])
}
