// Verify-log checks the public log with the code that checks Go's own module log.
//
//	verify-log -url http://localhost:8080/log -vkey <vkey> [-vkey …] [-witness <vkey> …] [-need k]
//	           [-old <checkpoint file>] [-keep <checkpoint file>]
//	verify-log -proof <file> -vkey <vkey> [-vkey …] [-witness <vkey> …] [-need k] [-entry <base64>]
//
// It shares nothing with the program: notes, tiles and proofs are read by golang.org/x/mod, so that
// what both sides got wrong alike would show. It lies among the tests, since a test builds and runs
// it where Go is installed; but it needs nothing of them, and an auditor may use it as it is:
//
//	GO111MODULE=off go build -o verify-log ./infra/src/test/go/verify-log
//
// with x/mod in GOPATH (on Debian: golang-golang-x-mod-dev, GOPATH=/usr/share/gocode).
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, " ") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func main() {
	var logs, witnesses list
	url := flag.String("url", "", "where the log is: its checkpoint is at <url>/checkpoint")
	proof := flag.String("proof", "", "a tlog-proof `file`, instead of a log")
	entry := flag.String("entry", "", "the `base64` of the proof's entry; else the one in its extra data")
	old := flag.String("old", "", "a checkpoint `file` that the log must have grown out of")
	keep := flag.String("keep", "", "the `file` to put the checkpoint in, once all is checked")
	need := flag.Int("need", 0, "how many witnesses must have cosigned")
	flag.Var(&logs, "vkey", "a key of the log; repeat it after a rotation")
	flag.Var(&witnesses, "witness", "a key of a witness; repeat it")
	flag.Parse()

	keys, err := newKeyring(logs, witnesses, *need)
	if err == nil {
		switch {
		case flag.NArg() > 0 || (*url == "") == (*proof == ""):
			flag.Usage()
			os.Exit(64)
		case *proof != "":
			err = checkProof(*proof, *entry, keys)
		default:
			err = checkLog(strings.TrimRight(*url, "/"), *old, *keep, keys)
		}
	}
	if err != nil {
		fmt.Println("not verified:", err)
		os.Exit(1)
	}
}
