// SPDX-License-Identifier: GPL-3.0-or-later
// Who the rule is about, while it is being written: the count, its share of everybody, the rule in words, how the audience
// is made up, and some of its members. The last figures stay, paler, until the new ones are there. GUI thread.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/segments/audiencecounter.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace muster::gui {

class ShareBars;
struct Share;

class AudiencePanel : public QScrollArea
{
    Q_OBJECT

public:
    AudiencePanel(AudienceCounter &counter, const Formats &formats, QWidget *parent = nullptr);

    /// The rule in words; \a hint stands in place of the figures while the rule cannot be run.
    void setWords(const QString &words, const QString &hint);

private:
    void makeCountCard(QVBoxLayout *column);
    void makeChartsCard(QVBoxLayout *column);
    void makeSampleCard(QVBoxLayout *column);
    void refresh();
    void showLines();
    void showCount();
    void showShare();
    void showDetails();
    void showSample(const QList<storage::CustomerRow> &rows);

    AudienceCounter &m_counter;
    Formats m_formats;
    QString m_hint;
    QTimer m_patience; ///< "Counting…" appears only when it takes long enough to be seen
    QLabel *m_figure = nullptr;
    QLabel *m_share = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_retry = nullptr;
    QLabel *m_words = nullptr;
    ShareBars *m_cities = nullptr;
    ShareBars *m_spend = nullptr;
    ShareBars *m_recency = nullptr;
    QTableWidget *m_sample = nullptr;
    QWidget *m_charts = nullptr;
    QWidget *m_sampleCard = nullptr;
};

/// How an audience is made up, in words that people use.
[[nodiscard]] QList<Share> cityShares(const storage::Demographics &found);
[[nodiscard]] QList<Share> spendShares(const AudienceDetails &details, const Formats &formats);
[[nodiscard]] QList<Share> recencyShares(const storage::Demographics &found);

} // namespace muster::gui
