"""L-BFGS: steps by an estimate of the curvature."""
from .._grad import enable_grad, no_grad
from .._shape import cat
from ._optimizer import Optimizer


class LBFGS(Optimizer):
    """Wants a closure that computes the loss and its gradients anew; knows one group of parameters."""

    def __init__(self, params, lr=1, max_iter=20, max_eval=None, tolerance_grad=1e-07, tolerance_change=1e-09,
                 history_size=100, line_search_fn=None):
        if line_search_fn is not None:
            raise NotImplementedError(f'LBFGS: line_search_fn={line_search_fn!r} is not available here, only None')
        max_eval = max_iter * 5 // 4 if max_eval is None else max_eval
        Optimizer.__init__(self, params, dict(
            lr=lr, max_iter=max_iter, max_eval=max_eval, tolerance_grad=tolerance_grad,
            tolerance_change=tolerance_change, history_size=history_size, line_search_fn=line_search_fn))
        if len(self.param_groups) != 1:
            raise ValueError("LBFGS doesn't support per-parameter options (parameter groups)")
        self._params = self.param_groups[0]['params']
        self._past = {}

    def _gradient(self):
        return cat([(p.new_zeros(p.numel()) if p.grad is None else p.grad.detach().reshape(-1)) for p in self._params])

    def _move(self, length, direction):
        place = 0
        for p in self._params:
            count = p.numel()
            p.add_(direction[place:place + count].view_as(p), alpha=length)
            place += count

    def step(self, closure):
        with no_grad():
            loss = self._steps(closure)
            self._stepped()
            return loss

    def _steps(self, closure):
        group, past = self.param_groups[0], self._past

        def evaluate():
            with enable_grad():
                return closure()

        first = evaluate()
        loss, evaluations, rounds = float(first), 1, 0
        gradient = self._gradient()
        if gradient.abs().max().item() <= group['tolerance_grad']:
            return first
        direction, length = past.get('direction'), past.get('length')
        changes, turns = past.setdefault('changes', []), past.setdefault('turns', [])
        curvature, before = past.get('curvature'), past.get('gradient')
        while rounds < group['max_iter']:
            rounds += 1
            past['rounds'] = past.get('rounds', 0) + 1
            if past['rounds'] == 1:
                direction, curvature = -gradient, 1
            else:
                turn, change = gradient - before, direction * length
                product = turn.dot(change).item()
                if product > 1e-10:
                    if len(changes) == group['history_size']:
                        changes.pop(0)
                        turns.pop(0)
                    turns.append(turn)
                    changes.append(change)
                    curvature = product / turn.dot(turn).item()
                direction = -gradient
                shares = []
                for turn, change in zip(reversed(turns), reversed(changes)):
                    share = change.dot(direction).item() / turn.dot(change).item()
                    shares.append(share)
                    direction = direction - turn * share
                direction = direction * curvature
                for turn, change, share in zip(turns, changes, reversed(shares)):
                    direction = direction + change * (share - turn.dot(direction).item() / turn.dot(change).item())
            before, loss_before = gradient.clone(), loss
            length = (min(1.0, 1.0 / gradient.abs().sum().item()) if past['rounds'] == 1 else 1.0) * group['lr']
            slope = gradient.dot(direction).item()
            if slope > -group['tolerance_change']:
                break
            self._move(length, direction)
            if rounds != group['max_iter']:
                loss = float(evaluate())
                gradient = self._gradient()
                evaluations += 1
            if evaluations >= group['max_eval'] or gradient.abs().max().item() <= group['tolerance_grad'] \
                    or (direction * length).abs().max().item() <= group['tolerance_change'] \
                    or abs(loss - loss_before) < group['tolerance_change']:
                break
        past.update(direction=direction, length=length, curvature=curvature, gradient=before)
        return first
