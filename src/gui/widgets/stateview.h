// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a content, or in its place why there is none: still loading (a skeleton), nothing there yet (what to do next), or
// an error (how to mend it). Owns the content. Object names: "loadingState", "emptyState", "errorState", and
// "emptyAction" and "retryButton" for their buttons.
#pragma once

#include "support/error.h"

#include <QStackedWidget>

namespace muster::gui {

class StateView : public QStackedWidget
{
    Q_OBJECT

public:
    enum class State { Content, Loading, Empty, Failed };

    explicit StateView(QWidget *content, QWidget *parent = nullptr);
    ~StateView() override;

    [[nodiscard]] State state() const;
    void showContent();
    /// The skeleton appears only after a moment, so that what is quick does not flicker.
    void showLoading();
    /// \a actionLabel may be empty; the button emits actionRequested().
    void showEmpty(const QString &iconName, const QString &title, const QString &text,
                   const QString &actionLabel = {});
    /// With a button that emits retryRequested().
    void showError(const Error &error);

Q_SIGNALS:
    void actionRequested();
    void retryRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::gui
