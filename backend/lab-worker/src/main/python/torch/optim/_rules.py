"""The rules by which parameters change."""
from .._grad import no_grad
from .._tensor import Tensor
from ._optimizer import Optimizer, check


class SGD(Optimizer):
    _memory = (('momentum_buffer', 'momentum'),)

    def __init__(self, params, lr=0.001, momentum=0, dampening=0, weight_decay=0, nesterov=False, *, maximize=False,
                 foreach=None, differentiable=False, fused=None):
        check(not lr < 0.0, f'Invalid learning rate: {lr}')
        check(not momentum < 0.0, f'Invalid momentum value: {momentum}')
        check(not weight_decay < 0.0, f'Invalid weight_decay value: {weight_decay}')
        check(not nesterov or momentum > 0 and dampening == 0,
              'Nesterov momentum requires a momentum and zero dampening')
        Optimizer.__init__(self, params, dict(
            lr=lr, momentum=momentum, dampening=dampening, weight_decay=weight_decay, nesterov=nesterov,
            maximize=maximize, foreach=foreach, differentiable=differentiable, fused=fused))

    def _step(self, native, group):
        native.sgd(float(group['lr']), float(group['momentum']), float(group['dampening']),
                   float(group['weight_decay']), bool(group['nesterov']), bool(group['maximize']))


class Adam(Optimizer):
    _memory = (('step', 'step'), ('exp_avg', 'average'), ('exp_avg_sq', 'square'), ('max_exp_avg_sq', 'largest'))
    _decoupled = False

    def __init__(self, params, lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0, amsgrad=False, *,
                 foreach=None, maximize=False, capturable=False, differentiable=False, fused=None,
                 decoupled_weight_decay=False):
        check(0.0 <= lr, f'Invalid learning rate: {lr}')
        check(0.0 <= eps, f'Invalid epsilon value: {eps}')
        check(0.0 <= betas[0] < 1.0, f'Invalid beta parameter at index 0: {betas[0]}')
        check(0.0 <= betas[1] < 1.0, f'Invalid beta parameter at index 1: {betas[1]}')
        check(0.0 <= weight_decay, f'Invalid weight_decay value: {weight_decay}')
        Optimizer.__init__(self, params, dict(
            lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, amsgrad=amsgrad, maximize=maximize,
            foreach=foreach, capturable=capturable, differentiable=differentiable, fused=fused,
            decoupled_weight_decay=decoupled_weight_decay or self._decoupled))

    def _step(self, native, group):
        beta1, beta2 = group['betas']
        native.adam(bool(group['decoupled_weight_decay']), float(group['lr']), float(beta1), float(beta2),
                    float(group['eps']), float(group['weight_decay']), bool(group['amsgrad']),
                    bool(group['maximize']))


class AdamW(Adam):
    _decoupled = True

    def __init__(self, params, lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0.01, amsgrad=False, **more):
        Adam.__init__(self, params, lr, betas, eps, weight_decay, amsgrad, **more)


class _Composite(Optimizer):
    """A rule made of tensor operations."""

    def _step(self, native, group):
        with no_grad():
            for place, parameter in enumerate(group['params']):
                gradient = parameter.grad
                if gradient is None:
                    continue
                if group.get('maximize'):
                    gradient = -gradient
                if group.get('weight_decay', 0) != 0:
                    gradient = gradient + parameter * group['weight_decay']
                self._change(native, place, parameter, gradient, group)

    def _remembered(self, native, name, place, parameter, value=0.0):
        from .._creation import full_like
        from .._tensor import wrap
        h = native.state(name, place)
        if h is not None:
            return wrap(h)
        made = full_like(parameter, value)
        native.setState(name, place, made._h)
        return made

    def _count(self, native, place):
        from .._creation import tensor
        from .._tensor import wrap
        h = native.state('step', place)
        if h is None:
            count = tensor(0.0)
            native.setState('step', place, count._h)
        else:
            count = wrap(h)
        count.add_(1)
        return count.item()


class RMSprop(_Composite):
    _memory = (('step', 'step'), ('square_avg', 'square'), ('momentum_buffer', 'momentum'), ('grad_avg', 'average'))

    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-08, weight_decay=0, momentum=0, centered=False,
                 capturable=False, foreach=None, maximize=False, differentiable=False):
        check(0.0 <= lr, f'Invalid learning rate: {lr}')
        check(0.0 <= eps, f'Invalid epsilon value: {eps}')
        check(0.0 <= momentum, f'Invalid momentum value: {momentum}')
        check(0.0 <= weight_decay, f'Invalid weight_decay value: {weight_decay}')
        check(0.0 <= alpha, f'Invalid alpha value: {alpha}')
        Optimizer.__init__(self, params, dict(
            lr=lr, momentum=momentum, alpha=alpha, eps=eps, centered=centered, weight_decay=weight_decay,
            capturable=capturable, foreach=foreach, maximize=maximize, differentiable=differentiable))

    def _change(self, native, place, parameter, gradient, group):
        alpha = group['alpha']
        self._count(native, place)
        square = self._remembered(native, 'square', place, parameter)
        square.mul_(alpha).addcmul_(gradient, gradient, value=1 - alpha)
        if group['centered']:
            average = self._remembered(native, 'average', place, parameter)
            average.lerp_(gradient, 1 - alpha)
            size = square.addcmul(average, average, value=-1).sqrt_().add_(group['eps'])
        else:
            size = square.sqrt().add_(group['eps'])
        if group['momentum'] > 0:
            buffer = self._remembered(native, 'momentum', place, parameter)
            buffer.mul_(group['momentum']).addcdiv_(gradient, size)
            parameter.add_(buffer, alpha=-group['lr'])
        else:
            parameter.addcdiv_(gradient, size, value=-group['lr'])


class Adagrad(_Composite):
    _memory = (('step', 'step'), ('sum', 'square'))

    def __init__(self, params, lr=0.01, lr_decay=0, weight_decay=0, initial_accumulator_value=0, eps=1e-10,
                 foreach=None, *, maximize=False, differentiable=False, fused=None):
        check(0.0 <= lr, f'Invalid learning rate: {lr}')
        check(0.0 <= lr_decay, f'Invalid lr_decay value: {lr_decay}')
        check(0.0 <= weight_decay, f'Invalid weight_decay value: {weight_decay}')
        check(0.0 <= eps, f'Invalid epsilon value: {eps}')
        Optimizer.__init__(self, params, dict(
            lr=lr, lr_decay=lr_decay, eps=eps, weight_decay=weight_decay,
            initial_accumulator_value=initial_accumulator_value, foreach=foreach, maximize=maximize,
            differentiable=differentiable, fused=fused))

    def _change(self, native, place, parameter, gradient, group):
        step = self._count(native, place)
        rate = group['lr'] / (1 + (step - 1) * group['lr_decay'])
        total = self._remembered(native, 'square', place, parameter, group['initial_accumulator_value'])
        total.addcmul_(gradient, gradient, value=1)
        parameter.addcdiv_(gradient, total.sqrt().add_(group['eps']), value=-rate)


class Adadelta(_Composite):
    _memory = (('step', 'step'), ('square_avg', 'square'), ('acc_delta', 'average'))

    def __init__(self, params, lr=1.0, rho=0.9, eps=1e-06, weight_decay=0, foreach=None, *, capturable=False,
                 maximize=False, differentiable=False):
        check(0.0 <= lr, f'Invalid learning rate: {lr}')
        check(0.0 <= rho <= 1.0, f'Invalid rho value: {rho}')
        check(0.0 <= eps, f'Invalid epsilon value: {eps}')
        check(0.0 <= weight_decay, f'Invalid weight_decay value: {weight_decay}')
        Optimizer.__init__(self, params, dict(
            lr=lr, rho=rho, eps=eps, weight_decay=weight_decay, maximize=maximize, capturable=capturable,
            foreach=foreach, differentiable=differentiable))

    def _change(self, native, place, parameter, gradient, group):
        rho, eps = group['rho'], group['eps']
        self._count(native, place)
        square = self._remembered(native, 'square', place, parameter)
        moved = self._remembered(native, 'average', place, parameter)
        square.mul_(rho).addcmul_(gradient, gradient, value=1 - rho)
        delta = moved.add(eps).sqrt_().div_(square.add(eps).sqrt_()).mul_(gradient)
        moved.mul_(rho).addcmul_(delta, delta, value=1 - rho)
        parameter.add_(delta, alpha=-group['lr'])


class Adamax(_Composite):
    _memory = (('step', 'step'), ('exp_avg', 'average'), ('exp_inf', 'largest'))

    def __init__(self, params, lr=0.002, betas=(0.9, 0.999), eps=1e-08, weight_decay=0, foreach=None, *,
                 maximize=False, differentiable=False, capturable=False):
        check(0.0 <= lr, f'Invalid learning rate: {lr}')
        check(0.0 <= eps, f'Invalid epsilon value: {eps}')
        Optimizer.__init__(self, params, dict(
            lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, foreach=foreach, maximize=maximize,
            differentiable=differentiable, capturable=capturable))

    def _change(self, native, place, parameter, gradient, group):
        beta1, beta2 = group['betas']
        step = self._count(native, place)
        average = self._remembered(native, 'average', place, parameter)
        largest = self._remembered(native, 'largest', place, parameter)
        average.lerp_(gradient, 1 - beta1)
        largest.copy_((largest * beta2).maximum(gradient.abs().add_(group['eps'])))
        parameter.addcdiv_(average, largest, value=-group['lr'] / (1 - beta1 ** step))


class NAdam(_Composite):
    _memory = (('step', 'step'), ('mu_product', 'momentum'), ('exp_avg', 'average'), ('exp_avg_sq', 'square'))

    def __init__(self, params, lr=0.002, betas=(0.9, 0.999), eps=1e-08, weight_decay=0, momentum_decay=0.004,
                 decoupled_weight_decay=False, *, foreach=None, maximize=False, capturable=False,
                 differentiable=False):
        check(0.0 <= lr, f'Invalid learning rate: {lr}')
        Optimizer.__init__(self, params, dict(
            lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, momentum_decay=momentum_decay,
            decoupled_weight_decay=decoupled_weight_decay, maximize=maximize, foreach=foreach, capturable=capturable,
            differentiable=differentiable))

    def _change(self, native, place, parameter, gradient, group):
        from .._creation import tensor
        from .._tensor import wrap
        beta1, beta2 = group['betas']
        step = self._count(native, place)
        h = native.state('momentum', place)
        product = tensor(1.0) if h is None else wrap(h)
        average = self._remembered(native, 'average', place, parameter)
        square = self._remembered(native, 'square', place, parameter)
        mu = beta1 * (1.0 - 0.5 * 0.96 ** (step * group['momentum_decay']))
        mu_next = beta1 * (1.0 - 0.5 * 0.96 ** ((step + 1) * group['momentum_decay']))
        product.mul_(mu)
        native.setState('momentum', place, product._h)
        average.lerp_(gradient, 1 - beta1)
        square.mul_(beta2).addcmul_(gradient, gradient, value=1 - beta2)
        size = square.div(1 - beta2 ** step).sqrt_().add_(group['eps'])
        parameter.addcdiv_(gradient, size, value=-group['lr'] * (1.0 - mu) / (1.0 - product.item()))
        parameter.addcdiv_(average, size, value=-group['lr'] * mu_next / (1.0 - product.item() * mu_next))


class RAdam(_Composite):
    _memory = (('step', 'step'), ('exp_avg', 'average'), ('exp_avg_sq', 'square'))

    def __init__(self, params, lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0, decoupled_weight_decay=False, *,
                 foreach=None, maximize=False, capturable=False, differentiable=False):
        check(0.0 <= lr, f'Invalid learning rate: {lr}')
        check(0.0 <= eps, f'Invalid epsilon value: {eps}')
        if decoupled_weight_decay:
            raise NotImplementedError('RAdam: decoupled_weight_decay is not available here')
        Optimizer.__init__(self, params, dict(
            lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, maximize=maximize, foreach=foreach,
            capturable=capturable, decoupled_weight_decay=decoupled_weight_decay, differentiable=differentiable))

    def _change(self, native, place, parameter, gradient, group):
        beta1, beta2 = group['betas']
        step = self._count(native, place)
        average = self._remembered(native, 'average', place, parameter)
        square = self._remembered(native, 'square', place, parameter)
        average.lerp_(gradient, 1 - beta1)
        square.mul_(beta2).addcmul_(gradient, gradient, value=1 - beta2)
        left, left2 = 1 - beta1 ** step, 1 - beta2 ** step
        most = 2 / (1 - beta2) - 1
        length = most - 2 * step * beta2 ** step / left2
        corrected = average / left
        if length > 5:
            factor = ((length - 4) * (length - 2) * most / ((most - 4) * (most - 2) * length)) ** 0.5
            corrected = corrected * (left2 ** 0.5 / square.sqrt().add_(group['eps'])) * factor
        parameter.add_(corrected, alpha=-group['lr'])


class Rprop(_Composite):
    _memory = (('step', 'step'), ('prev', 'average'), ('step_size', 'square'))

    def __init__(self, params, lr=0.01, etas=(0.5, 1.2), step_sizes=(1e-06, 50), *, capturable=False, foreach=None,
                 maximize=False, differentiable=False):
        check(0.0 <= lr, f'Invalid learning rate: {lr}')
        check(0.0 < etas[0] < 1.0 < etas[1], f'Invalid eta values: {etas[0]}, {etas[1]}')
        Optimizer.__init__(self, params, dict(
            lr=lr, etas=etas, step_sizes=step_sizes, foreach=foreach, maximize=maximize, differentiable=differentiable,
            capturable=capturable))

    def _change(self, native, place, parameter, gradient, group):
        from .._pointwise import where
        self._count(native, place)
        before = self._remembered(native, 'average', place, parameter)
        size = self._remembered(native, 'square', place, parameter, group['lr'])
        turned = gradient * before
        smaller, larger = group['etas']
        factor = where(turned > 0, larger, where(turned < 0, smaller, 1.0)).to(size.dtype)
        size.mul_(factor).clamp_(*group['step_sizes'])
        gradient = gradient.masked_fill(turned < 0, 0)
        parameter.addcmul_(gradient.sign(), size, value=-1)
        before.copy_(gradient)


class ASGD(_Composite):
    _memory = (('step', 'step'), ('ax', 'average'))

    def __init__(self, params, lr=0.01, lambd=0.0001, alpha=0.75, t0=1000000.0, weight_decay=0, foreach=None,
                 maximize=False, differentiable=False, capturable=False):
        check(0.0 <= lr, f'Invalid learning rate: {lr}')
        check(0.0 <= weight_decay, f'Invalid weight_decay value: {weight_decay}')
        Optimizer.__init__(self, params, dict(
            lr=lr, lambd=lambd, alpha=alpha, t0=t0, weight_decay=weight_decay, foreach=foreach, maximize=maximize,
            differentiable=differentiable, capturable=capturable))

    def _change(self, native, place, parameter, gradient, group):
        step = self._count(native, place)
        average = self._remembered(native, 'average', place, parameter)
        rate = group['lr'] / (1 + group['lambd'] * group['lr'] * (step - 1)) ** group['alpha'] if step > 1 \
            else group['lr']
        parameter.mul_(1 - group['lambd'] * rate).add_(gradient, alpha=-rate)
        share = 1 / max(1, step - 1 - group['t0'])
        average.add_((parameter - average) * share)
