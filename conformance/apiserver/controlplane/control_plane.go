// Package controlplane runs etcd and kube-apiserver in this process, on the loopback interface, with temporary data.
package controlplane

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"time"

	"go.etcd.io/etcd/server/v3/embed"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/klog/v2"
)

const apiServerStartLimit = 2 * time.Minute

// ControlPlane is a running API server and its store.
type ControlPlane struct {
	folder   string
	log      *os.File
	etcd     *embed.Etcd
	listener net.Listener
	access   *credentials
	cancel   context.CancelFunc
	ended    chan error
}

// Start returns when the API server is ready. It is stopped by Stop, never by the context: what was begun can be finished.
func Start(ctx context.Context) (*ControlPlane, error) {
	folder, err := os.MkdirTemp("", "conformance-apiserver-")
	if err != nil {
		return nil, err
	}
	plane := &ControlPlane{folder: folder, ended: make(chan error, 1)}
	if err := plane.start(ctx); err != nil {
		said := plane.lastWords()
		return nil, errors.Join(err, plane.Stop(), said)
	}
	return plane, nil
}

func (plane *ControlPlane) start(ctx context.Context) (err error) {
	if plane.log, err = logTo(filepath.Join(plane.folder, "kube-apiserver.log")); err != nil {
		return err
	}
	if plane.access, err = makeCredentials(plane.folder); err != nil {
		return err
	}
	if plane.etcd, err = startEtcd(plane.folder); err != nil {
		return err
	}
	if plane.listener, err = net.Listen("tcp", "127.0.0.1:0"); err != nil {
		return err
	}
	serving, cancel := context.WithCancel(context.Background())
	plane.cancel = cancel
	go func() {
		store := "http://" + plane.etcd.Clients[0].Addr().String()
		plane.ended <- serve(serving, plane.listener, plane.folder, store, plane.access)
	}()
	return plane.waitUntilReady(ctx)
}

func (plane *ControlPlane) waitUntilReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, apiServerStartLimit)
	defer cancel()
	last := errors.New("it never answered")
	for {
		if last = plane.askReady(ctx); last == nil {
			return nil
		}
		select {
		case err := <-plane.ended:
			plane.ended <- err
			return fmt.Errorf("kube-apiserver ended: %w", err)
		case <-ctx.Done():
			return fmt.Errorf("kube-apiserver is not ready: %w", last)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

func (plane *ControlPlane) askReady(ctx context.Context) error {
	client, err := kubernetes.NewForConfig(plane.Client())
	if err != nil {
		return err
	}
	return client.Discovery().RESTClient().Get().AbsPath("/readyz").Do(ctx).Error()
}

// Client is how the API server is reached, by a user who may do everything.
func (plane *ControlPlane) Client() *rest.Config {
	return &rest.Config{
		Host:            "https://" + plane.listener.Addr().String(),
		BearerToken:     plane.access.token,
		TLSClientConfig: rest.TLSClientConfig{CAFile: plane.certificateFile()},
		QPS:             -1,
		WarningHandler:  rest.NoWarnings{},
	}
}

// The API server makes its certificate when it starts.
func (plane *ControlPlane) certificateFile() string {
	return filepath.Join(plane.folder, "apiserver.crt")
}

// Folder is where its data lies, and goes with Stop.
func (plane *ControlPlane) Folder() string {
	return plane.folder
}

// Ended gives the error with which the API server ended by itself.
func (plane *ControlPlane) Ended() <-chan error {
	return plane.ended
}

// Stop ends the API server, then etcd, and removes their data.
func (plane *ControlPlane) Stop() error {
	var ended error
	if plane.cancel != nil {
		plane.cancel()
		ended = <-plane.ended
	}
	if plane.etcd != nil {
		plane.etcd.Close()
	}
	klog.Flush()
	if plane.log != nil {
		plane.log.Close()
	}
	return errors.Join(ended, os.RemoveAll(plane.folder))
}

const lastWordsSize = 4096

// lastWords is the end of the log, for when the start failed.
func (plane *ControlPlane) lastWords() error {
	klog.Flush()
	text, err := os.ReadFile(filepath.Join(plane.folder, "kube-apiserver.log"))
	if err != nil || len(text) == 0 {
		return nil
	}
	return fmt.Errorf("its log ends:\n%s", text[max(0, len(text)-lastWordsSize):])
}
