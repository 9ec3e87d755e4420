// SPDX-License-Identifier: GPL-3.0-or-later
// How many customers satisfy the rule that is being typed: asked a moment after the last change, and an answer that has
// become stale is cancelled in the database and never shown. When the figure stands for a moment, who these customers are
// is asked too. GUI thread; the database works elsewhere.
#pragma once

#include "engine/session.h"
#include "gui/foundation/background.h"
#include "rules/rulecheck.h"
#include "storage/audience.h"

#include <QTimer>

namespace muster::gui {

struct AudienceDetails
{
    QList<storage::CustomerRow> sample;
    storage::Demographics demographics;
    storage::DemographicsOptions options; ///< what the figures stand for
};

class AudienceCounter : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Incomplete, ///< the rule cannot be run as it is
        Counting,
        Counted,
        Failed,
    };

    static constexpr int pauseMs = 30; ///< after the last change, before the database is asked
    static constexpr int detailsPauseMs = 250; ///< after the count
    static constexpr int sampleSize = 12;

    explicit AudienceCounter(engine::Session &session, QObject *parent = nullptr);

    void setRule(const rules::CheckedRule &rule);
    /// The rule and the figures: those of another segment come.
    void forget();
    /// Customers or orders changed, or the last try failed.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    /// The last count; also while a newer one is asked for.
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }
    [[nodiscard]] std::optional<qint64> everybody() const { return m_everybody; }
    /// The last ones; also while newer ones are asked for.
    [[nodiscard]] const std::optional<AudienceDetails> &details() const { return m_details; }
    /// Whether the details are of the customers that are counted now.
    [[nodiscard]] bool detailsAreCurrent() const { return m_detailsAreCurrent; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// The count or the details of the rule are still to come.
    [[nodiscard]] bool isAsking() const
    {
        return m_state == State::Counting || (m_state == State::Counted && !m_detailsAreCurrent);
    }

Q_SIGNALS:
    void changed();

private:
    void askCount();
    void askDetails();
    void askEverybody();
    void failed(const Error &error);
    [[nodiscard]] storage::DemographicsOptions tiers() const;

    engine::Session &m_session;
    std::optional<rules::Node> m_rule;
    State m_state = State::Incomplete;
    std::optional<qint64> m_count;
    std::optional<qint64> m_everybody;
    std::optional<AudienceDetails> m_details;
    bool m_detailsAreCurrent = false;
    Error m_error;
    QTimer m_pause;
    QTimer m_detailsPause;
    Latest m_latestCount;
    Latest m_latestDetails;
    Latest m_latestEverybody;
};

} // namespace muster::gui
