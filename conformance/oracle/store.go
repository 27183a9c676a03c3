package main

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"sigs.k8s.io/controller-runtime/pkg/client"
)

// store is the cluster that a reconcile sees: it keeps what it is given, as JSON does, and sets nothing.
type store struct {
	client.Client
	objects map[string]client.Object
	// created are the objects that the operator made, in their order.
	created []client.Object
}

func newStore(objects ...client.Object) *store {
	s := &store{objects: map[string]client.Object{}}
	for _, object := range objects {
		s.objects[keyOf(object.GetNamespace(), object.GetName(), object)] = object.DeepCopyObject().(client.Object)
	}
	return s
}

func keyOf(namespace, name string, object client.Object) string {
	return fmt.Sprintf("%T %s/%s", object, namespace, name)
}

func (s *store) keep(object client.Object) (client.Object, error) {
	text, err := json.Marshal(object)
	if err != nil {
		return nil, err
	}
	kept := reflect.New(reflect.TypeOf(object).Elem()).Interface().(client.Object)
	if err := json.Unmarshal(text, kept); err != nil {
		return nil, err
	}
	s.objects[keyOf(object.GetNamespace(), object.GetName(), object)] = kept
	return kept, nil
}

func notFound(name string) error {
	return apierrors.NewNotFound(schema.GroupResource{}, name)
}

func (s *store) Get(_ context.Context, key client.ObjectKey, into client.Object, _ ...client.GetOption) error {
	kept, found := s.objects[keyOf(key.Namespace, key.Name, into)]
	if !found {
		return notFound(key.Name)
	}
	reflect.ValueOf(into).Elem().Set(reflect.ValueOf(kept.DeepCopyObject()).Elem())
	return nil
}

func (s *store) Create(_ context.Context, object client.Object, _ ...client.CreateOption) error {
	kept, err := s.keep(object)
	s.created = append(s.created, kept)
	return err
}

func (s *store) Update(_ context.Context, object client.Object, _ ...client.UpdateOption) error {
	_, err := s.keep(object)
	return err
}

func (s *store) Delete(_ context.Context, object client.Object, _ ...client.DeleteOption) error {
	key := keyOf(object.GetNamespace(), object.GetName(), object)
	if _, found := s.objects[key]; !found {
		return notFound(object.GetName())
	}
	delete(s.objects, key)
	return nil
}

func (s *store) Status() client.SubResourceWriter { return statusWriter{store: s} }

type statusWriter struct {
	client.SubResourceWriter
	store *store
}

// Update keeps the status alone, as the API server does.
func (w statusWriter) Update(_ context.Context, object client.Object, _ ...client.SubResourceUpdateOption) error {
	kept, found := w.store.objects[keyOf(object.GetNamespace(), object.GetName(), object)]
	if !found {
		return notFound(object.GetName())
	}
	text, err := json.Marshal(statusOf(object).Interface())
	if err != nil {
		return err
	}
	status := reflect.New(statusOf(object).Type())
	if err := json.Unmarshal(text, status.Interface()); err != nil {
		return err
	}
	statusOf(kept).Set(status.Elem())
	return nil
}

func statusOf(object client.Object) reflect.Value {
	return reflect.ValueOf(object).Elem().FieldByName("Status")
}
