package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// checkProof verifies a file of c2sp.org/tlog-proof, version 1, without asking anybody.
func checkProof(file, entry string, keys *keyring) error {
	whole, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	blank := bytes.Index(whole, []byte("\n\n"))
	if blank < 0 {
		return errors.New("no checkpoint in the proof")
	}
	lines := strings.Split(string(whole[:blank]), "\n")
	if lines[0] != "c2sp.org/tlog-proof@v1" {
		return errors.New("not a tlog-proof, version 1")
	}
	lines = lines[1:]
	if len(lines) > 0 && strings.HasPrefix(lines[0], "extra ") {
		if entry == "" {
			if entry, err = entryIn(lines[0][len("extra "):]); err != nil {
				return err
			}
		}
		lines = lines[1:]
	}
	if len(lines) == 0 || !strings.HasPrefix(lines[0], "index ") {
		return errors.New("no index in the proof")
	}
	index, err := strconv.ParseInt(lines[0][len("index "):], 10, 64)
	if err != nil || "index "+strconv.FormatInt(index, 10) != lines[0] {
		return fmt.Errorf("no index: %q", lines[0])
	}
	var path tlog.RecordProof
	for _, line := range lines[1:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		path = append(path, hash)
	}
	tree, err := keys.open(whole[blank+2:], keys.need)
	if err != nil {
		return err
	}
	leaf, err := base64.StdEncoding.DecodeString(entry)
	if err != nil || len(leaf) == 0 {
		return errors.New("no entry to be proven")
	}
	if index >= tree.N {
		return fmt.Errorf("no entry %d in a tree of %d", index, tree.N)
	}
	if err := tlog.CheckRecord(path, tree.N, tree.Hash, index, tlog.RecordHash(leaf)); err != nil {
		return err
	}
	fmt.Printf("verified: entry %d in a tree of %d\n", index, tree.N)
	return nil
}

// entryIn finds the entry where the program puts it. Nothing vouches for it but the proof.
func entryIn(extra string) (string, error) {
	data, err := base64.StdEncoding.DecodeString(extra)
	if err != nil {
		return "", fmt.Errorf("extra data: %w", err)
	}
	var enclosed struct{ Entry string }
	if err := json.Unmarshal(data, &enclosed); err != nil {
		return "", fmt.Errorf("extra data: %w", err)
	}
	return enclosed.Entry, nil
}
