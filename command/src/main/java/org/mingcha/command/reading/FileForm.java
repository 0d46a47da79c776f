package org.mingcha.command.reading;

/** In which form a file was given to an officer; an original leaves its own event on its case. */
public enum FileForm {
    /** The working copy without metadata. */
    COPY,
    /** A smaller picture of it. */
    PREVIEW
}
