package org.mingcha.web.bulletin;

/** An exposed case in words; a withdrawn one has no text, the others no reason. */
record Item(
        String id,
        String title,
        String text,
        String unit,
        String division,
        String basis,
        String law,
        String sector,
        String published,
        String withdrawn,
        String reason,
        String kind,
        String corrected,
        String until,
        String medium,
        String snapshot) {}
