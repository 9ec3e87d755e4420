// SPDX-License-Identifier: GPL-3.0-or-later
// Early return on failure, for functions that return a Result.
#pragma once

#include "support/error.h"

/// Evaluates a Result; on failure returns its error from the enclosing function.
#define MUSTER_TRY(expression)                                                                     \
    do {                                                                                           \
        if (auto musterResult = (expression); !musterResult)                                       \
            return muster::fail(musterResult.error());                                             \
    } while (false)

#define MUSTER_TRY_JOIN_(a, b) a##b
#define MUSTER_TRY_JOIN(a, b) MUSTER_TRY_JOIN_(a, b)

// NOLINTBEGIN(bugprone-macro-parentheses): a declaration cannot stand in parentheses
/// Declares \a declaration with the Result's value; on failure returns its error from the enclosing function.
#define MUSTER_TRY_ASSIGN(declaration, expression)                                                 \
    auto MUSTER_TRY_JOIN(musterResult, __LINE__) = (expression);                                   \
    if (!MUSTER_TRY_JOIN(musterResult, __LINE__))                                                  \
        return muster::fail(MUSTER_TRY_JOIN(musterResult, __LINE__).error());                      \
    declaration = *std::move(MUSTER_TRY_JOIN(musterResult, __LINE__))
// NOLINTEND(bugprone-macro-parentheses)
