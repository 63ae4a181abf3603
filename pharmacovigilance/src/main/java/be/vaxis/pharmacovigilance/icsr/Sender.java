package be.vaxis.pharmacovigilance.icsr;

import org.jspecify.annotations.Nullable;

/**
 * Who sends the case. Dutch: <i>afzender</i>. Source: ICH E2B(R3) C.3.
 *
 * @param country two letters (ISO 3166)
 */
public record Sender(
        SenderType type, String organisation, @Nullable String country) {}
