// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as values.
//
// Every function that can fail returns Result<T>; no exception crosses a folder's border. An Error says what went
// wrong, where, and what the person in front of the program can do about it. Values only, usable on any thread.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace muster {

enum class ErrorCode {
    InvalidInput, ///< what the person or a file gave cannot be used as it is
    NotFound,
    Conflict, ///< it exists already, or its state does not allow this
    Unsupported,
    Io,             ///< file system
    DiskFull,       ///< no room left for the database or a file
    Database,       ///< the database refused a statement
    ConnectionLost, ///< the database server went away or cannot be reached
    Unauthorised,   ///< wrong password, missing right
    Busy,           ///< locked by someone else; trying again helps
    NewerSchema,    ///< the workspace belongs to a newer version of the program
    Cancelled,
    Network,
    Internal, ///< a fault of ours
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< what went wrong, one sentence, for the person
    QString place;   ///< where: file and line, path in a rule, name of a thing; may be empty
    QString remedy;  ///< what to do about it; may be empty
    QString detail;  ///< for the log: native code and text, never bound values or secrets

    /// Trying the same again later may succeed.
    [[nodiscard]] bool retryable() const
    {
        return code == ErrorCode::ConnectionLost || code == ErrorCode::Busy;
    }
    /// It may lie in the data: others may be taken where these were refused.
    [[nodiscard]] bool concernsData() const
    {
        return code == ErrorCode::Database || code == ErrorCode::Conflict ||
               code == ErrorCode::InvalidInput || code == ErrorCode::Internal;
    }
    /// "place: message (remedy)", for a terminal or a log.
    [[nodiscard]] QString text() const;

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error>
fail(ErrorCode code, const QString &message, const QString &place = {}, const QString &remedy = {})
{
    return tl::unexpected<Error>(Error{code, message, place, remedy, {}});
}

[[nodiscard]] inline tl::unexpected<Error> fail(const Error &error)
{
    return tl::unexpected<Error>(error);
}

/// A short, stable, untranslated name ("invalid_input") for JSON output and logs.
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace muster
