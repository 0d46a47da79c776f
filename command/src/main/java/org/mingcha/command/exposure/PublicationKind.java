package org.mingcha.command.exposure;

/** Different legal acts by which something is made public. */
public enum PublicationKind {
    /** 公开曝光. */
    EXPOSURE,
    /** 公告. */
    ANNOUNCEMENT,
    /** 公示. */
    PUBLICITY,
    /** 通报. */
    CIRCULAR
}
